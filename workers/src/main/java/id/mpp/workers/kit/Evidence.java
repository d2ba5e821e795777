package id.mpp.workers.kit;

import java.time.Instant;

/**
 * A verdict with its evidence, as officers see it; the names are those of the process variable.
 *
 * @param instansi the agency asked
 * @param hasil the finding
 * @param uraian the finding in one sentence
 * @param bukti the number under which the partner or we can find the check again, or "-"
 * @param waktu when, in WIB
 */
public record Evidence(String instansi, Finding hasil, String uraian, String bukti, String waktu) {

    public static Evidence of(String agency, Finding finding, String sentence, String proof, Instant at) {
        return new Evidence(agency, finding, sentence, proof.isBlank() ? "-" : proof, MppTime.forOfficers(at));
    }
}
