package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.diagram.Way;
import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.ServiceReader;
import id.mpp.gate.project.Topic;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;

/** The catalogue and a page for each service, made from the files alone. */
public final class Pages {

    static final String FOLDER = "docs/services/";
    private static final String MADE =
            "<!-- Dibuat oleh ./mpp docs dari berkas layanan. Jangan disunting: ubah berkasnya, lalu jalankan lagi. -->";
    private static final List<String> CATALOGUE =
            List.of("Layanan", "Dimulai oleh", "Batas waktu", "Instansi", "Petugas", "Akhir", "Uji");
    private static final List<String> PARTS =
            List.of("Proses", "Dipanggil oleh", "Masukan", "Keluaran", "Instansi", "Petugas", "Uji");

    private Pages() {}

    /** What each page says today, by its path below {@code root}. */
    public static Map<String, String> of(Path root) {
        List<ServiceFolder> services = Project.in(root).services();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(FOLDER + "README.md", catalogue(services));
        services.forEach(service -> pages.put(FOLDER + service.name() + ".md", page(service)));
        return pages;
    }

    private static String catalogue(List<ServiceFolder> services) {
        return new Markdown()
                .paragraph(MADE)
                .paragraph("# Katalog layanan")
                .paragraph(
                        "Satu halaman per layanan, dibuat dari diagram, tabel, formulir, `service.yaml`, dan kontrak instansi.")
                .table(
                        CATALOGUE,
                        services.stream()
                                .filter(service -> service.contract().isEmpty())
                                .map(Pages::entry)
                                .toList())
                .section(
                        "## Proses yang dipanggil",
                        PARTS,
                        services.stream()
                                .filter(service -> service.contract().isPresent())
                                .map(Pages::part))
                .toString();
    }

    private static List<String> part(ServiceFolder service) {
        return List.of(
                "[" + title(service) + "](" + service.name() + ".md)",
                StartPage.starts(service),
                service.contract().map(contract -> names(contract.inputs())).orElse(""),
                service.contract().map(contract -> names(contract.outputs())).orElse(""),
                Involved.agencies(service),
                Involved.officers(service),
                TracePage.state(service));
    }

    private static String names(List<Topic.Field> fields) {
        return Markdown.codes(fields.stream().map(Topic.Field::name).toList());
    }

    private static List<String> entry(ServiceFolder service) {
        return List.of(
                "[" + title(service) + "](" + service.name() + ".md)",
                StartPage.starts(service),
                Say.limit(service.settings().path("limit")),
                Involved.agencies(service),
                Involved.officers(service),
                Markdown.lines(Way.of(service).stream()
                        .filter(EndEvent.class::isInstance)
                        .map(Say::name)),
                TracePage.state(service));
    }

    private static String title(ServiceFolder service) {
        return plain(service.settings().path("title").asText(service.name()));
    }

    private static String page(ServiceFolder service) {
        Markdown page = new Markdown()
                .paragraph(MADE)
                .paragraph("# " + title(service))
                .paragraph(Say.about(service))
                .paragraph("![Diagram](../../processes/%1$s/%1$s.svg)".formatted(service.name()))
                .paragraph(links(service))
                .table(List.of("Hal", "Isi"), StartPage.rows(service))
                .section("## Masukan", ContractPage.HEAD, ContractPage.inputs(service))
                .section("## Keluaran", ContractPage.HEAD, ContractPage.outputs(service))
                .section("## Standar pelayanan", StandardPage.HEAD, StandardPage.rows(service))
                .section("## Langkah", StepPage.STEPS, StepPage.steps(service))
                .section("## Percabangan", StepPage.FORKS, StepPage.forks(service))
                .section("## Yang ditunggu", EventPage.AWAITED, EventPage.awaited(service))
                .section("## Galat yang ditangani", EventPage.ERRORS, EventPage.errors(service))
                .section("## Akhir", EventPage.ENDS, EventPage.ends(service))
                .section("## Variabel", VariablePage.HEAD, VariablePage.rows(service));
        writeFiles(service, page);
        return page.section("## Uji", TracePage.HEAD, TracePage.rows(service)).toString();
    }

    private static void writeFiles(ServiceFolder service, Markdown page) {
        if (!service.decisions().isEmpty()) {
            page.paragraph("## Tabel keputusan");
        }
        service.decisions()
                .forEach(file -> file.decisions().forEach(decision -> DecisionPage.write(file, decision, page)));
        if (!service.forms().isEmpty()) {
            page.paragraph("## Formulir");
        }
        service.forms().forEach(form -> FormPage.write(service, form, page));
    }

    private static String links(ServiceFolder service) {
        String folder = "../../processes/" + service.name() + "/";
        return Stream.of(service.name() + ".bpmn", ServiceReader.SETTINGS, "README.md")
                .map(file -> "[" + file + "](" + folder + file + ")")
                .collect(Collectors.joining(" · ", "Berkas: ", ""));
    }
}
