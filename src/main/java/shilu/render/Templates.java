package shilu.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import shilu.problem.Position;

/** The FreeMarker templates: they escape all that they print, load no class, and depend on no machine's habits. */
final class Templates {
    private static final Pattern PLACE = Pattern.compile(" \\[in template \"[^\"]*\" at line \\d+, column \\d+]");

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    private final TemplateFiles files;

    Templates(TemplateFiles files) {
        this.files = files;
        configuration.setTemplateLoader(new Loader(files));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new Views());
    }

    /** Reads templates as all other files of their folder are read, so that one that is no text is told of by name. */
    private record Loader(TemplateFiles files) implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) {
            return files.folder().files().containsKey(name) ? name : null;
        }

        /** A template stays as it was when the run began. */
        @Override
        public long getLastModified(Object name) {
            return 0;
        }

        @Override
        public Reader getReader(Object name, String encoding) {
            return new StringReader(files.text((String) name));
        }

        @Override
        public void closeTemplateSource(Object name) {}
    }

    /** The template's output; empty when it is missing or fails, which is reported. */
    Optional<String> fill(String name, Object view) {
        var out = new StringWriter();
        try {
            configuration.getTemplate(name).process(view, out);
            return Optional.of(out.toString());
        } catch (TemplateNotFoundException e) {
            files.missing(e.getTemplateName());
        } catch (ParseException e) {
            failed(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            failed(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), e.getMessageWithoutStackTop());
        } catch (IOException e) {
            // A template that several pages share is parsed once; later pages meet its mistake wrapped.
            if (!(e.getCause() instanceof ParseException)) throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private void failed(String name, Integer line, Integer column, String message) {
        var at = name == null || line == null
                ? Position.of(files.shown(""))
                : new Position(files.shown(name), line, column);
        files.problems().error(at, "template-failed", brief(message));
    }

    /** FreeMarker adds advice for programmers below a line of dashes, and repeats the place. */
    private static String brief(String message) {
        if (message == null) return "";
        int advice = message.indexOf("\n----");
        String words = advice < 0 ? message : message.substring(0, advice);
        return PLACE.matcher(words.strip().replaceAll("\\s+", " ")).replaceAll("");
    }
}
