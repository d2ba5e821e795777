package id.mpp.workers.oss;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How OSS is reached, how it reaches us, and what is said to it.
 *
 * @param baseUrl the address up to and without the method's name
 * @param userKey the key OSS gave us
 * @param kdInstansi our agency code of the guide
 * @param inbound the account with which OSS signs its pushes
 * @param bodyLimit the largest push we read
 * @param statuses milestone of the journal to status of the guide; dated data
 * @param closing the statuses after which OSS hears no more of a licence; dated data
 * @param officer who is named in a report no officer caused
 * @param licence how the final licence is written
 * @param reportInterval how often pending reports are looked for
 * @param reportMaxPause the longest pause between attempts while OSS is down
 * @param reportConcurrency how many applications report at once
 * @param limitInterval how often OSS is asked about licences whose legal limit has passed
 * @param reconciliation when and how all applications are compared with OSS
 * @param serviceCache how long the list of services may be used
 * @param names officers whose name is too long for OSS: their NIP (or that name), and the name to send
 * @param referenceInterval how often our codes are compared with the reference tables of OSS
 * @param sipaWords words by which a requirement is known to be the pharmacist's permit
 * @param slhsWords words by which a requirement is known to be the hygiene and sanitation certificate
 * @param retributionField where in an item of the checklist a push says the retribution that OSS has set; no guide names it yet
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long an answer may take
 */
@Validated
@ConfigurationProperties("mpp.oss")
record OssProperties(
        @NotNull URI baseUrl,
        @NotBlank String userKey,
        @NotBlank @Size(max = 3) String kdInstansi,
        @Valid @NotNull Inbound inbound,
        @DefaultValue("5MB") DataSize bodyLimit,
        @NotEmpty Map<String, @Valid Status> statuses,
        @Valid @NotNull Closing closing,
        @Valid @NotNull Officer officer,
        @Valid @NotNull Licence licence,
        @DefaultValue("PT1S") Duration reportInterval,
        @DefaultValue("PT30S") Duration reportMaxPause,
        @DefaultValue("8") int reportConcurrency,
        @DefaultValue("PT10M") Duration limitInterval,
        @DefaultValue Reconciliation reconciliation,
        @DefaultValue("PT15S") Duration serviceCache,
        @DefaultValue Map<String, String> names,
        @DefaultValue("P1D") Duration referenceInterval,
        @DefaultValue({"SIPA", "Izin Praktik Apoteker"}) List<String> sipaWords,
        @DefaultValue({"SLHS", "Laik Higiene Sanitasi"}) List<String> slhsWords,

        @NotBlank @DefaultValue("data_teknis.nilai_retribusi")
        String retributionField,

        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT30S") Duration readTimeout) {

    /** What the engine's journal writes between the name of a deputy and that of the officer for whom he acted. */
    private static final String FOR = ", mewakili ";

    /** The name under which OSS knows an officer; the journal's own cannot be changed any more. A deputy signs with his own. */
    String officialName(String nip, String name) {
        String own = name.split(FOR, 2)[0].strip();
        return names.getOrDefault(nip.strip(), names.getOrDefault(own, own));
    }

    /** The account of OSS's pushes. */
    record Inbound(@NotBlank String username, @NotBlank String password) {}

    /** One status of the guide and what it is called when the officer left no note. */
    record Status(
            @NotBlank @Size(max = 2) String code, @NotBlank String sentence) {}

    /**
     * Where a licence ends.
     *
     * @param statuses after one of these nothing else is reported
     * @param afterwards what may follow all the same
     * @param issuedByOss OSS has issued by itself
     * @param issued the licence is in force; by OSS itself when we have not decided
     */
    record Closing(
            @NotEmpty List<@NotBlank String> statuses,
            @NotNull List<@NotBlank String> afterwards,
            @NotBlank String issuedByOss,
            @NotBlank String issued) {}

    /**
     * The daily comparison.
     *
     * @param at when it begins, in Western Indonesian time
     * @param window how long applications that have ended are still compared
     * @param patience how long a report may wait before it counts as a difference
     * @param pause between two applications, to be gentle on OSS
     * @param interval how often is looked whether somebody asks, and how long a trouble is waited out
     */
    record Reconciliation(
            @DefaultValue("02:30") LocalTime at,
            @DefaultValue("P30D") Duration window,
            @DefaultValue("PT1H") Duration patience,
            @DefaultValue("PT0.2S") Duration pause,
            @DefaultValue("PT1M") Duration interval) {}

    /** The name and number of the system itself. */
    record Officer(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 50) String nip) {}

    /**
     * The final licence.
     *
     * @param number pattern of our number; {idIzin}, {service} and {year} are filled in
     * @param signatory who signs when the journal does not know the officer's name, number or position
     */
    record Licence(@NotBlank String number, @DefaultValue Signatory signatory) {}

    /** A person who may sign; parts may be absent. */
    record Signatory(
            @DefaultValue("") String name,
            @DefaultValue("") String nip,
            @DefaultValue("") String position) {}
}
