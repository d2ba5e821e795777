package id.mpp.sandbox.persona;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One fictitious applicant with a story, his company, the licences he files, and what the agencies hold about him.
 *
 * @param licences what OSS pushes; none for somebody who comes to the counter
 * @param pajakDaerah what the local tax office holds; null where it does not know the company
 * @param agencies answers that differ from a clean one: agency, then field, then value
 */
public record Persona(
        String name,
        @NotBlank String story,
        @NotNull @Valid Person person,
        @NotNull @Valid Company company,
        @NotNull List<@Valid Licence> licences,
        @Valid LocalTax pajakDaerah,
        Map<String, Map<String, String>> agencies) {

    /** What this agency holds in this field, where the persona says so. */
    public Optional<String> says(String agency, String field) {
        Map<String, String> answers = agencies == null ? Map.of() : agencies.getOrDefault(agency, Map.of());
        return Optional.ofNullable(answers.get(field));
    }

    /** The numbers of the practice permits filed with any of the licences. */
    public Stream<String> sipa() {
        return filed("SIPA");
    }

    /** The numbers of the hygiene and sanitation certificates filed with any of the licences. */
    public Stream<String> slhs() {
        return filed("SLHS");
    }

    /** The numbers of all requirements whose keterangan begins with these words. */
    public Stream<String> filed(String words) {
        return licences.stream()
                .flatMap(licence -> licence.documents().stream())
                .filter(document -> document.keterangan().startsWith(words))
                .map(Document::nomor);
    }

    /** The sentence that opens the file and the numbers a tester looks for. */
    Summary summary() {
        return new Summary(name, story, company.nib(), person.nik(), company.nama());
    }

    Persona named(String newName) {
        return new Persona(newName, story, person, company, licences, pajakDaerah, agencies);
    }

    /** Who files and answers for the company. */
    public record Person(
            @NotNull @Pattern(regexp = Fictitious.NIK, message = "must be 16 digits, beginning with 99")
            String nik,

            @NotBlank String nama,
            @NotBlank String tempatLahir,
            @NotNull LocalDate tanggalLahir,
            @NotNull @Pattern(regexp = "[LP]") String jenisKelamin,

            @NotNull @Pattern(regexp = Fictitious.NPWP, message = "must be 15 or 16 digits, beginning with 99")
            String npwp,

            @NotBlank String alamat,
            @NotBlank String jabatan) {}

    /** The business that holds the NIB. */
    public record Company(
            @NotNull @Pattern(regexp = "\\d{13}") String nib,
            @NotBlank String ossId,
            @NotBlank String nama,

            @NotNull @Pattern(regexp = Fictitious.NPWP, message = "must be 15 or 16 digits, beginning with 99")
            String npwp,

            @NotNull @Pattern(regexp = Fictitious.DIGITS, message = "must be digits, beginning with 99")
            String noNpp,

            @NotNull @Pattern(regexp = Fictitious.DIGITS, message = "must be digits, beginning with 99")
            String noVa,

            @NotBlank String alamat) {}

    /**
     * One item of the checklist together with its project.
     *
     * @param daerahLokasi where the business is; in kdDaerah unless said
     * @param produk what is made or offered; one unit of the business unless said
     */
    public record Licence(
            @NotBlank String namaIzin,
            @NotBlank String kbli,
            @NotBlank String uraianUsaha,
            @NotBlank String jenisIzin,
            @NotBlank String kdIzin,
            @NotBlank String kdDaerah,
            @NotBlank String kewenangan,
            @NotBlank String sektor,
            @NotBlank String instansi,
            @NotBlank String skalaUsaha,
            @NotBlank String skalaRisiko,
            @NotBlank String flagChecklist,
            @NotBlank String flagPerpanjangan,
            String daerahLokasi,
            @Valid Product produk,
            @NotNull List<@Valid Document> documents) {

        public Licence {
            daerahLokasi = daerahLokasi == null ? kdDaerah : daerahLokasi;
            produk = produk == null ? new Product(uraianUsaha, "", BigDecimal.ONE, "unit") : produk;
        }
    }

    /** What a project makes or offers, how much of it, and under which brand. */
    public record Product(
            @NotBlank String jenis,
            @NotNull String merek,
            @NotNull BigDecimal kapasitas,
            @NotBlank String satuan) {}

    /** One requirement the applicant has filed; SIPA and SLHS are those whose keterangan begins with the word. */
    public record Document(
            @NotBlank String kode,
            @NotBlank String nomor,
            @NotNull LocalDate tanggal,
            @NotBlank String keterangan,
            @NotBlank String tautan) {}

    /** The line of a persona in the list of all. */
    record Summary(String name, String story, String nib, String nik, String company) {}
}
