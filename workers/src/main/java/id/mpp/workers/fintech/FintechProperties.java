package id.mpp.workers.fintech;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the payment partner is reached by SNAP, and how it reaches us.
 *
 * @param baseUrl the address up to and without {@code /v1.0}
 * @param clientId our X-CLIENT-KEY
 * @param clientSecret key of the symmetric signatures
 * @param privateKey ours, PKCS#8: the PEM text or where it is, e.g. {@code file:/etc/mpp/snap.pem}
 * @param partnerPublicKey the partner's, SPKI: the PEM text or where it is
 * @param partnerId our X-PARTNER-ID
 * @param channelId our CHANNEL-ID
 * @param merchantId our merchant at the partner, the collector for the regional treasury
 * @param partnerServiceId prefix of our virtual accounts
 * @param accountName name on the virtual accounts
 * @param encoding how the partner writes symmetric signatures
 * @param qris whether bills have a QR code
 * @param va whether bills have a virtual account
 * @param inbound how the partner signs what it tells us
 * @param poll how often the process asks by itself whether a bill is paid
 * @param sweep how often bills without a process and unanswered notices are looked for
 * @param reconciliation when and how far back all bills are compared
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long an answer may take
 */
@Validated
@ConfigurationProperties("mpp.fintech")
record FintechProperties(
        @NotNull URI baseUrl,
        @NotBlank @Size(max = 36) String clientId,
        @NotBlank String clientSecret,
        @NotBlank String privateKey,
        @NotBlank String partnerPublicKey,
        @NotBlank @Size(max = 36) String partnerId,
        @DefaultValue("95231") @Pattern(regexp = "\\d{5}") String channelId,
        @NotBlank @Size(max = 64) String merchantId,
        @NotBlank @Pattern(regexp = "\\d{1,8}") String partnerServiceId,

        @NotBlank @Size(max = 255) @DefaultValue("Mal Pelayanan Publik")
        String accountName,

        @DefaultValue("BASE64") Encoding encoding,
        @DefaultValue("true") boolean qris,
        @DefaultValue("true") boolean va,
        @Valid @DefaultValue Inbound inbound,
        @DefaultValue("PT1H") Duration poll,
        @DefaultValue("PT10S") Duration sweep,
        @DefaultValue Reconciliation reconciliation,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT30S") Duration readTimeout) {

    static final String PARTNER = "Mitra pembayaran";

    @AssertTrue(message = "mpp.fintech.qris and mpp.fintech.va are both off: nothing could be paid")
    boolean isPayable() {
        return qris || va;
    }

    /** How bytes of a symmetric signature become text. */
    enum Encoding {
        BASE64,
        HEX
    }

    /**
     * What the partner tells us by itself.
     *
     * @param signature asymmetric: by its private key; symmetric: by a secret and a token it fetches from us
     * @param clientKey the X-CLIENT-KEY we gave the partner; needed when symmetric
     * @param clientSecret the secret we gave the partner; needed when symmetric
     * @param window how far its clock and ours may differ
     */
    record Inbound(
            @DefaultValue("ASYMMETRIC") Scheme signature,
            @DefaultValue("") String clientKey,
            @DefaultValue("") String clientSecret,
            @DefaultValue("PT5M") Duration window) {

        @AssertTrue(message = "client-key and client-secret are needed when the partner signs symmetrically")
        boolean isComplete() {
            return signature == Scheme.ASYMMETRIC || !clientKey.isBlank() && !clientSecret.isBlank();
        }
    }

    /** How the partner signs. */
    enum Scheme {
        ASYMMETRIC,
        SYMMETRIC
    }

    /**
     * The daily comparison.
     *
     * @param at when it begins, in Western Indonesian time
     * @param window how long bills that have ended are still compared
     */
    record Reconciliation(
            @DefaultValue("01:30") LocalTime at,
            @DefaultValue("P7D") Duration window) {}
}
