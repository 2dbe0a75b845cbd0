package tcpchat.stage;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tcpchat.gui.Address;
import tcpchat.gui.ChatApp;
import tcpchat.gui.Look;
import tcpchat.gui.SystemTheme;
import tcpchat.stage.capture.CapturedRun;
import tcpchat.stage.capture.LiveCapture;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.recording.Recording;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.terminal.TextStage;
import tcpchat.stage.window.StageWindow;

/**
 * Opens the stage: {@code Stage [--text [LETTER...]]}. {@code -Dchat.host} and {@code -Dchat.port} choose the address
 * of the conversation, {@code -Dlang=zh} or {@code -Dlang=en} the language, {@code -Dlab.columns} the width of the
 * terminal. {@code -Dstage.capture=true} captures what it shows; {@code -Dstage.replay} and {@code -Dstage.pcap} name a
 * saved run and a capture beside it.
 */
public final class Stage {

    private static final int CANNOT = 2;
    private static final int COLUMNS = 100;
    /** What the font has to be able to show, in either language: the messages hold Chinese. */
    private static final String CHINESE_SAMPLE = "客户端";

    private Stage() {}

    /** Shows the stage in a window, or with {@code --text} in the terminal. */
    public static void main(String[] arguments) throws Exception {
        String host = System.getProperty("chat.host", "127.0.0.1");
        int port = Integer.getInteger("chat.port", 8888);
        Optional<Recording> recorded = recorded();
        if (arguments.length > 0 && arguments[0].equals("--text")) {
            List<String> letters = Arrays.asList(arguments).subList(1, arguments.length);
            checkLetters(letters);
            int columns = Integer.getInteger("lab.columns", COLUMNS);
            TextStage stage =
                    new TextStage(System.out, columns, System.console() != null, KernelTable.ofThisSystem());
            recorded.ifPresent(stage::show);
            boolean shown = recorded.isPresent() || stage.show(host, port, letters);
            System.exit(shown ? 0 : 1);
        }
        if (!ChatApp.hasDisplay()) {
            System.err.println(Phrases.say("no.display"));
            System.exit(CANNOT);
        }
        boolean dark = SystemTheme.isDark();
        EventQueue.invokeLater(() -> {
            Look.install(dark, CHINESE_SAMPLE);
            StageWindow window =
                    new StageWindow(new Address(host, String.valueOf(port)), KernelTable.ofThisSystem());
            window.open();
            recorded.ifPresent(window::replay);
        });
    }

    /**
     * The recorded run that is asked for, with the capture beside it; empty where none is. Where one of them can't be
     * used, or a capture is asked for that is not allowed, the program ends and says why.
     */
    private static Optional<Recording> recorded() {
        String run = System.getProperty("stage.replay");
        String pcap = System.getProperty("stage.pcap");
        try {
            LiveCapture.check();
            if (run == null) {
                return Optional.empty();
            }
            Recording recording = Recording.load(Path.of(run));
            return Optional.of(pcap == null ? recording : CapturedRun.of(recording, Path.of(pcap)));
        } catch (FileSystemException refused) {
            // Its message is the path alone; what is wrong with it is in its name.
            return refuse(refused.getClass().getSimpleName() + ": " + refused.getMessage());
        } catch (IOException failure) {
            return refuse(failure.getMessage());
        }
    }

    private static Optional<Recording> refuse(String reason) {
        System.err.println(Phrases.say("not.shown", reason));
        System.exit(CANNOT);
        return Optional.empty();
    }

    private static void checkLetters(List<String> letters) {
        for (String letter : letters) {
            if (Experiments.all().stream().noneMatch(experiment -> letter.equals(experiment.letter() + ""))) {
                System.err.println(Phrases.say("no.experiment", letter, Experiments.last()));
                System.exit(CANNOT);
            }
        }
    }
}
