package id.mpp.workers.oss;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Predicate;

/** OSS with a memory: it keeps what it takes, as often as it is sent, and tells it when asked. */
final class FakeOss implements Function<Call, Answer> {

    static final String STATUS = "receiveLicenseStatus";
    static final String LICENCE = "receiveLicense";
    static final String CHECK = "checkLicenseStatus";
    static final String INQUIRY = "inqueryLicense";
    static final String UPDATE = "updateLicense";

    private final List<JsonNode> statuses = new CopyOnWriteArrayList<>();
    private final List<JsonNode> licences = new CopyOnWriteArrayList<>();
    private final List<JsonNode> updates = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Call, Answer>> answers = new ConcurrentHashMap<>();

    FakeOss() {
        well();
    }

    /** Answers every method as OSS does when it is well. */
    void well() {
        answers.put(STATUS, this::keepStatus);
        answers.put(LICENCE, this::keepLicence);
        answers.put(UPDATE, this::keepUpdate);
        answers.put(CHECK, call -> state(idIn(call, "CHECKLICENSESTATUS")));
        answers.put(INQUIRY, call -> licence(idIn(call, "INQUERYLICENSE")));
    }

    FakeOss on(String method, Function<Call, Answer> answer) {
        answers.put(method, answer);
        return this;
    }

    FakeOss on(String method, String body) {
        return on(method, call -> Answer.json(200, body));
    }

    /** From now on takes what is sent and closes the connection without a word. */
    FakeOss takesAndCuts(String method) {
        Function<Call, Answer> taking = answers.get(method);
        return on(method, call -> {
            taking.apply(call);
            throw new IllegalStateException("the connection is cut"); // the server closes it without an answer
        });
    }

    /** From now on takes what is sent and does not answer before that. */
    FakeOss takesAndKeepsWaiting(String method, CountDownLatch end) {
        Function<Call, Answer> taking = answers.get(method);
        return on(method, call -> {
            Answer answer = taking.apply(call);
            await().until(() -> end.getCount() == 0);
            return answer;
        });
    }

    /** Codes of the statuses kept of one licence, in the order they came. */
    List<String> codes(String idIzin) {
        return of(statuses, idIzin).stream()
                .map(status -> status.path("kd_status").asText())
                .toList();
    }

    List<JsonNode> licences(String idIzin) {
        return of(licences, idIzin);
    }

    List<JsonNode> updates(String idIzin) {
        return of(updates, idIzin);
    }

    /** The methods that were called, in order. */
    List<String> asked() {
        return asked;
    }

    long asked(String method) {
        return asked.stream().filter(Predicate.isEqual(method)).count();
    }

    @Override
    public Answer apply(Call call) {
        String method = call.path().substring(call.path().lastIndexOf('/') + 1);
        asked.add(method);
        return answers.get(method).apply(call);
    }

    private Answer keepStatus(Call call) {
        statuses.add(call.json().path("IZINSTATUS"));
        return Answer.json(200, "{\"responreceiveLicenseStatus\":{\"kode\":\"200\",\"keterangan\":\"OK\"}}");
    }

    private Answer keepLicence(Call call) {
        JsonNode letter = call.json().path("IZINFINAL");
        licences.add(letter);
        return Answer.json(
                200, "{\"responreceiveLicense\":{\"kode\":200,\"nomor_izin\":\"%s\"}}".formatted(number(letter)));
    }

    private Answer keepUpdate(Call call) {
        updates.add(call.json().path("IZINFINAL"));
        return Answer.json(200, "{\"responupdateLicense\":{\"kode\":\"200\",\"keterangan_reset_izin_ds\":\"Reset\"}}");
    }

    private Answer state(String idIzin) {
        List<String> codes = codes(idIzin);
        String answer = codes.isEmpty()
                ? "\"kode\":\"400\",\"keterangan\":\"Data izin tidak ditemukan\",\"dataIZIN\":{}"
                : "\"kode\":\"200\",\"dataIZIN\":{\"id_izin\":\"%s\",\"kd_status\":\"%s\",\"file_lampiran\":\"%s\"}"
                        .formatted(idIzin, codes.get(codes.size() - 1), annex(idIzin));
        return Answer.json(200, "{\"responcheckStatusLicense\":{" + answer + "}}");
    }

    private String annex(String idIzin) {
        List<JsonNode> all = updates(idIzin);
        return all.isEmpty()
                ? ""
                : all.get(all.size() - 1).path("file_lampiran").asText();
    }

    private Answer licence(String idIzin) {
        String number =
                licences(idIzin).stream().map(FakeOss::number).findFirst().orElse("");
        return Answer.json(200, """
                {"dataLicense":{"success":true,"code":200,"message":"Sukses","data":{"id_izin":"%s",
                 "data_checklist":[{"id_izin":"I-0","no_izin":"OSS-0"},{"id_izin":"%s","no_izin":"%s"}]}}}""".formatted(idIzin, idIzin, number));
    }

    private static String number(JsonNode letter) {
        return "OSS-" + letter.path("id_izin").asText();
    }

    private static String idIn(Call call, String root) {
        return call.json().path(root).path("id_izin").asText();
    }

    private static List<JsonNode> of(List<JsonNode> all, String idIzin) {
        return all.stream()
                .filter(one -> one.path("id_izin").asText().equals(idIzin))
                .toList();
    }
}
