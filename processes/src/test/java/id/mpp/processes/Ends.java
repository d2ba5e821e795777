package id.mpp.processes;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.EndEvent;

/** The ends of a diagram that a case has reached, in their order. */
record Ends(Service service, Case found) {

    List<String> reached() {
        List<String> endings = service.endings().stream().map(EndEvent::getId).toList();
        return found.history().stream()
                .map(activity -> activity.path("activityId").asText())
                .filter(endings::contains)
                .toList();
    }

    /** It was reached after all that was reached earlier, and nothing is open but what an accompanying end leaves open. */
    void check(String expected, int earlier) {
        found.find(() -> found.hasEnded() ? found.history() : List.of());
        List<String> all = reached();
        List<String> last = all.subList(earlier, all.size());
        if (last.isEmpty()) {
            throw new Fault("langkah terakhir tidak sampai ke akhir mana pun; %s", new Waiting(found).sentence());
        }
        if (!last.contains(expected)) {
            String other = last.get(last.size() - 1);
            throw new Fault("langkah terakhir sampai ke %s", Service.called(service.ending(other)));
        }
        if (!found.hasEnded() && !new Origins(service.ending(expected)).onlyAccompany()) {
            throw new Fault("kasusnya belum selesai; %s", new Waiting(found).sentence());
        }
    }
}
