package tcpchat.stage.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fills the templates in. What comes into them was sent over the wire, or stands in somebody's file: all of it is
 * escaped, for the ending of a template's name says what it becomes, {@code .ftlh} HTML, {@code .ftlx} XML.
 */
final class Templates {

    private static final String FOLDER = "/tcpchat/stage/export";
    private static final Configuration CONFIGURATION = configuration();
    /** What XML forbids, and what makes the text behind it run the other way. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "[^\\t\\n\\r\\x{20}-\\x{7E}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private Templates() {}

    /** The template of that name with these words. */
    static String fill(String name, Map<String, ?> words) {
        StringWriter text = new StringWriter();
        try {
            CONFIGURATION.getTemplate(name).process(words, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return NO_TEXT.matcher(text.toString()).replaceAll("\uFFFD");
    }

    /** A file beside the templates, as it is. */
    static String file(String name) {
        try (InputStream file = Templates.class.getResourceAsStream(FOLDER + "/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is HTML already, and is not escaped again. */
    static TemplateHTMLOutputModel markup(String ours) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(ours);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Templates.class, FOLDER);
        configuration.setDefaultEncoding(UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
