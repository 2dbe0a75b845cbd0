package tcpchat.grader.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tcpchat.tutor.steps.Language;

/**
 * A template that becomes a page of HTML. All that comes into a page is escaped, unless the template itself says
 * otherwise; and the page lets the browser use no style and no script but its own, known by their hashes.
 */
final class Template {

    private static final Configuration CONFIGURATION = configuration();

    private final String name;

    /** The template of that name, which ends in {@code .ftlh}: that is what turns the escaping on. */
    Template(String name) {
        this.name = name;
    }

    /** The page with what the template calls {@code page}, in the language of the reader. */
    String html(Object page, String style, String script) {
        Map<String, Object> words = new HashMap<>();
        words.put("page", page);
        words.put("say", (TemplateMethodModelEx) Template::say);
        words.put("language", Language.current().equals(Locale.CHINESE) ? "zh-CN" : "en");
        words.put("policy", "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'");
        words.put("style", markup(style));
        words.put("script", markup(script));
        StringWriter html = new StringWriter();
        try {
            CONFIGURATION.getTemplate(name).process(words, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return html.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Template.class, PageFiles.FOLDER);
        configuration.setDefaultEncoding(UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** In a template, {@code say("NAME", arguments)} is a text of {@link ReportPageText}. */
    private static Object say(List<?> arguments) throws TemplateModelException {
        String text = arguments.get(0).toString();
        return ReportPageText.valueOf(text).say(arguments.subList(1, arguments.size()).toArray());
    }

    private static Object markup(String ours) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(ours);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
