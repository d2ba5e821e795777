package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Reply;
import org.junit.jupiter.api.Test;

/** Pushes that are not taken: the answer names what is wrong, and nothing is stored. */
@Journey
class RefusedPushIT {

    private final Oss oss;
    private final Operator operator;

    RefusedPushIT(Stack stack) {
        oss = stack.actors().oss();
        operator = stack.actors().operator();
    }

    @Test
    void aWrongTokenIsRefusedAndNothingIsStored() {
        Filing filing = Filing.pharmacy();

        Reply reply = oss.pushRaw(filing.text(), oss.token("0220999999999"));

        assertThat(reply.expect(401)).extracting(Oss::status).isEqualTo("2");
        assertThat(operator.knows(filing.key())).isFalse();
    }

    @Test
    void aMissingTokenIsRefusedAndNothingIsStored() {
        Filing filing = Filing.pharmacy();

        Reply reply = oss.pushRaw(filing.text(), null);

        assertThat(reply.expect(401)).extracting(Oss::status).isEqualTo("2");
        assertThat(operator.knows(filing.key())).isFalse();
    }

    @Test
    void brokenJsonGetsAClearAnswer() {
        Filing filing = Filing.pharmacy();
        String broken = filing.text().substring(0, filing.text().length() - 2);

        Reply reply = oss.pushRaw(broken, oss.token(filing.nib()));

        assertThat(reply.expect(400)).extracting(Oss::status).isEqualTo("2");
        assertThat(Oss.explanation(reply)).containsIgnoringCase("JSON");
        assertThat(operator.knows(filing.key())).isFalse();
    }

    @Test
    void aMissingNibIsNamed() {
        Filing filing = Filing.pharmacy().with(nib -> nib.remove("nib"));

        assertRefused(oss.pushRaw(filing.text(), oss.token("")), "dataNIB.nib", filing);
    }

    @Test
    void anOverLongFieldIsNamed() {
        Filing filing = Filing.pharmacy().with(nib -> nib.put("nama_perseroan", "A".repeat(256)));

        assertRefused(oss.push(filing), "dataNIB.nama_perseroan", filing);
    }

    @Test
    void anItemWithoutANumberIsNamedAndItsNeighboursAreNotStarted() {
        Filing filing = Filing.empty().withPharmacy().withPharmacy().withItem(1, item -> item.remove("id_izin"));

        assertRefused(oss.push(filing), "dataNIB.data_checklist[1].id_izin", filing);
    }

    private void assertRefused(Reply reply, String field, Filing filing) {
        assertThat(reply.expect(400)).extracting(Oss::status).isEqualTo("2");
        assertThat(Oss.explanation(reply)).contains(field);
        assertThat(operator.knows(filing.key()))
                .as("%s is stored", filing.key())
                .isFalse();
    }
}
