package tcpchat.gui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the system's windows are dark. Java can't tell; each system has a small command that can. */
public final class SystemTheme {

    private static final int MILLIS = 800;

    private SystemTheme() {}

    /** Asks the system; {@code false} where it does not answer. Not for the event thread: it may take a moment. */
    public static boolean isDark() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return answer("reg", "query", "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v", "AppsUseLightTheme").contains("0x0");
        } else if (system.startsWith("mac")) {
            return answer("defaults", "read", "-g", "AppleInterfaceStyle").contains("dark");
        }
        return answer("gsettings", "get", "org.gnome.desktop.interface", "color-scheme").contains("dark");
    }

    private static String answer(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (IOException noSuchCommand) {
            return "";
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
