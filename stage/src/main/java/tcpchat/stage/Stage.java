package tcpchat.stage;

import java.awt.EventQueue;
import java.util.Arrays;
import java.util.List;
import tcpchat.gui.Address;
import tcpchat.gui.ChatApp;
import tcpchat.gui.Look;
import tcpchat.gui.SystemTheme;
import tcpchat.stage.experiment.Experiments;
import tcpchat.stage.kernel.KernelTable;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.terminal.TextStage;
import tcpchat.stage.window.StageWindow;

/**
 * Opens the stage: {@code Stage [--text [LETTER...]]}. {@code -Dchat.host} and {@code -Dchat.port} choose the address
 * of the conversation, {@code -Dlang=zh} or {@code -Dlang=en} the language, {@code -Dlab.columns} the width of the
 * terminal.
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
        if (arguments.length > 0 && arguments[0].equals("--text")) {
            List<String> letters = Arrays.asList(arguments).subList(1, arguments.length);
            checkLetters(letters);
            int columns = Integer.getInteger("lab.columns", COLUMNS);
            boolean shown = new TextStage(System.out, columns, System.console() != null, KernelTable.ofThisSystem())
                    .show(host, port, letters);
            System.exit(shown ? 0 : 1);
        }
        if (!ChatApp.hasDisplay()) {
            System.err.println(Phrases.say("no.display"));
            System.exit(CANNOT);
        }
        boolean dark = SystemTheme.isDark();
        EventQueue.invokeLater(() -> {
            Look.install(dark, CHINESE_SAMPLE);
            new StageWindow(new Address(host, String.valueOf(port)), KernelTable.ofThisSystem()).open();
        });
    }

    private static void checkLetters(List<String> letters) {
        for (String letter : letters) {
            if (Experiments.all().stream().noneMatch(experiment -> letter.equals(experiment.letter() + ""))) {
                System.err.println(Phrases.say("no.experiment", letter));
                System.exit(CANNOT);
            }
        }
    }
}
