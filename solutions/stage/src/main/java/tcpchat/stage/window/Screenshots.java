package tcpchat.stage.window;

import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import tcpchat.gui.Address;
import tcpchat.gui.Look;
import tcpchat.stage.conversation.Turn;
import tcpchat.stage.experiment.Experiment;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.StageEvent;

/**
 * Leads through the conversation and all experiments, in both languages, in light and dark, and writes what the stage
 * looks like on this display: {@code Screenshots FOLDER ZOOM...}, with zooms such as {@code 1 1.25 2}.
 */
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        try {
            paintAll(Path.of(arguments[0]), Arrays.asList(arguments).subList(1, arguments.length));
            System.exit(0);
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void paintAll(Path folder, List<String> zooms) throws Exception {
        Files.createDirectories(folder);
        for (String language : new String[] {"en", "zh"}) {
            for (String zoom : zooms) {
                paintAll(folder, language, Float.parseFloat(zoom), false);
                paintAll(folder, language, Float.parseFloat(zoom), true);
            }
        }
    }

    private static void paintAll(Path folder, String language, float zoom, boolean dark) throws Exception {
        System.setProperty("lang", language);
        String name = language + "-" + zoom + (dark ? "-dark" : "-light") + "-";
        StageWindow stage = ask(() -> {
            Look.install(dark, "客户端");
            Look.zoomTo(zoom);
            StageWindow window = new StageWindow(new Address("127.0.0.1", "0"), KernelTable.ofThisSystem());
            window.open();
            return window;
        });
        for (int turn = 1; turn <= Turn.CONVERSATION.size(); turn++) {
            int calls = turn;
            ask(() -> {
                stage.next();
                return null;
            });
            await(() -> stage.events().stream().filter(StageEvent.Ended.class::isInstance).count() == calls);
            if (turn == 7) {
                save(stage, folder.resolve(name + "half.png"));
            }
        }
        save(stage, folder.resolve(name + "conversation.png"));
        for (Experiment experiment : Experiments.all()) {
            ask(() -> {
                stage.perform(experiment);
                return null;
            });
            await(() -> hasCue(stage, experiment, StageEvent.Moment.QUESTION));
            save(stage, folder.resolve(name + experiment.letter() + "-question.png"));
            await(() -> {
                stage.goOn();
                return hasCue(stage, experiment, StageEvent.Moment.REVEAL);
            });
            save(stage, folder.resolve(name + experiment.letter() + ".png"));
        }
        ask(() -> {
            stage.restart();
            stage.frame().dispose();
            return null;
        });
    }

    private static boolean hasCue(StageWindow stage, Experiment experiment, StageEvent.Moment moment) {
        return stage.events().stream().anyMatch(event -> event instanceof StageEvent.Cue cue
                && cue.experiment() == experiment.letter() && cue.moment() == moment);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).pollInSameThread().until(() -> ask(condition));
    }

    private static void save(StageWindow stage, Path file) throws Exception {
        // What was asked for may need a second round of laying out.
        ask(() -> null);
        BufferedImage picture = ask(() -> {
            Container content = stage.frame().getRootPane();
            content.validate();
            BufferedImage image = new BufferedImage(content.getWidth(), content.getHeight(),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            content.paint(g);
            g.dispose();
            return image;
        });
        ImageIO.write(picture, "png", file.toFile());
    }

    private static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
