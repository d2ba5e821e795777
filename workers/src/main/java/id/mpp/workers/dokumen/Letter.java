package id.mpp.workers.dokumen;

import java.time.LocalDate;
import org.jsoup.nodes.Document;

/**
 * A filled page on its way to paper.
 *
 * @param page what stands on it
 * @param title what it is and which number it has
 * @param author the office that issues it
 * @param date of issue; the file has no other time
 */
record Letter(Document page, String title, String author, LocalDate date) {

    static final String LANGUAGE = "id-ID";

    /** Of a template and the content that goes into it. */
    static Letter of(String template, Content content) {
        return new Letter(
                Template.fill(template, content),
                content.text("dokumen.judul") + " " + content.text("dokumen.nomor"),
                content.text("kop.dinas"),
                LocalDate.parse(content.text("dokumen.tanggal")));
    }

    /** The page with the style of the house in front of its own, and with what a reader for the blind needs. */
    Document styled() {
        Document styled = page.clone();
        styled.selectFirst("html").attr("lang", LANGUAGE);
        styled.title(title);
        styled.head().prependElement("style").appendChild(new org.jsoup.nodes.DataNode(Resources.text("surat.css")));
        styled.head().appendElement("meta").attr("name", "description").attr("content", title);
        return styled;
    }
}
