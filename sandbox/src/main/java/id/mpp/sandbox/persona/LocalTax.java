package id.mpp.sandbox.persona;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;

/** The company as a payer of local taxes, and all its bills in the order the office shows them. */
public record LocalTax(
        @NotNull @Pattern(regexp = Fictitious.NPWPD, message = "must be 13 digits, beginning with 99")
        String npwpd,

        @NotEmpty List<@Valid Bill> tagihan) {

    /** One assessment (SKPD): what is to be paid for which period, until when, and whether it was. */
    public record Bill(
            @NotBlank String jenis,
            @NotBlank String masa,
            @NotBlank String skpd,
            @NotNull LocalDate jatuhTempo,
            @NotNull Long jumlah,
            @NotNull Boolean lunas) {}
}
