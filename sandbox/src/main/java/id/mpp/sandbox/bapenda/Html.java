package id.mpp.sandbox.bapenda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** The pages, written as HTML in the resources; {@code {{name}}} is where a value goes. */
final class Html {

    static final String TYPE = "text/html;charset=UTF-8";

    private static final String FRAME = read("kerangka");

    private Html() {}

    /** A whole page with its title around this content. */
    static String page(String title, String content) {
        return FRAME.replace("{{judul}}", text(title)).replace("{{isi}}", content);
    }

    /** Puts values, which must be HTML already, into a template. */
    static String fill(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return filled;
    }

    /** A value as HTML. */
    static String text(String value) {
        return HtmlUtils.htmlEscape(value, "UTF-8");
    }

    static String read(String name) {
        try (InputStream file = Html.class.getResourceAsStream("/bapenda/" + name + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
