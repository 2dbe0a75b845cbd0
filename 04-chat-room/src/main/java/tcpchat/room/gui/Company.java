package tcpchat.room.gui;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import tcpchat.gui.Address;
import tcpchat.gui.EventThread;
import tcpchat.gui.Look;
import tcpchat.gui.Places;
import tcpchat.gui.Words;
import tcpchat.room.host.HostSteps;
import tcpchat.room.host.MemberSteps;
import tcpchat.room.host.Pace;

/** The room's window and those of three members in one program. Belongs to the event thread. */
final class Company {

    private static final List<String> NAMES = List.of("ann", "bob", "cyd");
    private static final int WISHED_WIDTH = 420;
    private static final int WISHED_HEIGHT = 600;
    /** A system may put a window somewhat beside the place that it was given. */
    private static final int NEAR = 40;

    private final RoomWindow room;
    private final List<MemberWindow> members = new ArrayList<>();
    private List<Rectangle> places;
    private boolean untouched;

    private Company(Address address, Words words, HostSteps hostSteps, MemberSteps memberSteps, Pace pace) {
        // Before those of the windows themselves, which grow then.
        Runnable forgetBefore = Look.onZoom(before -> untouched = areInPlace());
        room = new RoomWindow(address, words);
        room.setControl(new RoomControl(room, hostSteps, pace, new EventThread()));
        for (String name : NAMES) {
            MemberWindow member = new MemberWindow(address, name, words);
            member.setControl(new MemberControl(member, memberSteps, pace, new EventThread()));
            members.add(member);
        }
        Runnable forgetAfter = Look.onZoom(before -> keepApart());
        WindowAdapter closed = new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                forgetBefore.run();
                forgetAfter.run();
            }
        };
        all().forEach(window -> window.frame().addWindowListener(closed));
    }

    /** Opens all four. At each zoom they keep out of each other's way, until one of them is closed. */
    static Company open(Address address, Words words, HostSteps hostSteps, MemberSteps memberSteps, Pace pace) {
        Company company = new Company(address, words, hostSteps, memberSteps, pace);
        company.openAll();
        return company;
    }

    RoomWindow room() {
        return room;
    }

    List<MemberWindow> members() {
        return members;
    }

    private List<TalkWindow> all() {
        List<TalkWindow> all = new ArrayList<>(List.of(room));
        all.addAll(members);
        return all;
    }

    /** The room last: it has to be opened first, so the keyboard is there. */
    private void openAll() {
        places = places(GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds());
        for (int index = 0; index < members.size(); index++) {
            members.get(index).openWithName(places.get(index + 1));
        }
        room.open(places.get(0));
    }

    private boolean areInPlace() {
        for (int index = 0; index < places.size(); index++) {
            Rectangle near = new Rectangle(places.get(index));
            near.grow(NEAR, NEAR);
            if (!near.contains(all().get(index).frame().getBounds())) {
                return false;
            }
        }
        return true;
    }

    /** Where somebody has moved them, and they are out of each other's way, they stay. */
    private void keepApart() {
        List<Rectangle> now = all().stream().map(window -> window.frame().getBounds()).toList();
        // Each of them meets itself.
        boolean meet = now.stream().anyMatch(one -> now.stream().filter(one::intersects).count() > 1);
        if (untouched || meet) {
            places = places(Places.screenOf(room.frame()));
            for (int index = 0; index < places.size(); index++) {
                all().get(index).moveTo(places.get(index));
            }
        }
    }

    private static List<Rectangle> places(Rectangle screen) {
        Dimension wished = Look.scaled(WISHED_WIDTH, WISHED_HEIGHT);
        return FourPlaces.on(screen, wished, TalkWindow.smallestSize());
    }
}
