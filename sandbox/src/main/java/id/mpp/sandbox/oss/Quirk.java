package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One odd habit of the real OSS; by default the emulator has none. Several shape an answer in the order they stand here. */
enum Quirk {
    CODE_NUMBER("every kode is a number", Shapes::codeAsNumber),
    CODE_TEXT("every kode is a text", Shapes::codeAsText),
    CODE_ENGLISH("success, code and message stand where kode and keterangan should", Shapes::englishCode),
    CODE_MISSING("there is no kode, only success true or false", Shapes::missingCode),
    CUT_IDS(
            "checkLicenseStatus answers the first 13 characters of the id_izin, as the guide declares it",
            Shapes::cutIds),
    STATUS_58("checkLicenseStatus says 58 in place of 50, which the guide's list does not know", Shapes::status58),
    DASHES("a dash stands where an answer has nothing", Shapes::dashes),
    NULLS("null stands where an answer has nothing", Shapes::nulls),
    LONG_REMARK("keterangan is 20,000 characters long", Shapes::longRemark),
    UNKNOWN_FIELDS("answers and pushes carry fields that no guide knows", Shapes::unknownFields),
    NESTED_LISTS("data of an answer is wrapped in lists and once more in its own name", Shapes::nestedLists),
    KEY_SWAPPED("checkLicenseStatus answers under the key responcheckStatusLicense", Shapes::swappedKey),
    KEY_ENGLISH("checkLicenseStatus answers under the key responsecheckStatusLicense", Shapes::englishKey),
    BLANK_KEYS("every key of an answer ends with a blank", Shapes::blankKeys),

    HTML_PAGE("an HTML error page with HTTP 200; nothing is taken"),
    HTML_AS_JSON("the same page, called application/json; nothing is taken"),
    GATEWAY_TIMEOUT("HTTP 504 with a page of the gateway; nothing is taken"),
    HALF_JSON("what is sent is taken, the answer ends in the middle"),
    EMPTY_ANSWER("what is sent is taken, the answer is empty; questions are answered"),
    ANSWER_LOST("what is sent is taken, the connection is cut in place of an answer; questions are answered"),
    ANSWER_LOST_ONCE("the same for the next thing that is sent, then it is over"),
    SLOW("every answer takes two seconds"),

    REFUSES_DUPLICATES("what OSS has already is refused with kode 400"),
    REFUSES_AFTER_END("after 50, 57 or 90 only 60, 70 and 80 are taken"),
    STRICT("a field that the guide does not know is refused"),

    PUSH_BLANK_TYPE("a push names its type \"tipe_dokumen \", as the guide's sample does"),
    PUSH_NPWP_16("a push carries NPWP of 16 digits, a zero before the 15"),
    PUSH_SHORT_IDS("a new application has an id_izin of 13 characters"),
    PUSH_LONG_IDS("a new application has an id_izin of 25 characters; for personas with one licence");

    private final String sentence;
    private final UnaryOperator<ObjectNode> shape;

    Quirk(String sentence) {
        this(sentence, UnaryOperator.identity());
    }

    Quirk(String sentence, UnaryOperator<ObjectNode> shape) {
        this.sentence = sentence;
        this.shape = shape;
    }

    /** As testers write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence() {
        return sentence;
    }

    /** An answer as this habit gives it. */
    ObjectNode shape(ObjectNode answer) {
        return shape.apply(answer);
    }

    static Optional<Quirk> named(String word) {
        return Stream.of(values()).filter(quirk -> quirk.word().equals(word)).findFirst();
    }
}
