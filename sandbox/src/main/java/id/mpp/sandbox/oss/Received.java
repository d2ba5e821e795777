package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything OSS received, in the order of arrival; outlives the process. */
@Component
class Received {

    private final ReceivedFile file;
    private final List<Arrival> all = new ArrayList<>();
    private final Map<String, List<Arrival>> byLicence = new HashMap<>();

    Received(ReceivedFile file) throws IOException {
        this.file = file;
        file.read().forEach(this::remember);
    }

    /** In the file first: only what is kept is confirmed. */
    synchronized void add(Arrival arrival) {
        try {
            file.append(arrival);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remember(arrival);
    }

    /** All of one licence, or all there is when no licence is named. */
    synchronized List<ObjectNode> bodies(Arrival.Kind kind, String idIzin) {
        List<Arrival> arrivals = idIzin == null ? all : byLicence.getOrDefault(idIzin, List.of());
        return arrivals.stream()
                .filter(arrival -> arrival.kind() == kind)
                .map(Arrival::body)
                .toList();
    }

    synchronized Optional<Arrival> last(String idIzin) {
        List<Arrival> arrivals = byLicence.getOrDefault(idIzin, List.of());
        return arrivals.isEmpty() ? Optional.empty() : Optional.of(arrivals.get(arrivals.size() - 1));
    }

    private void remember(Arrival arrival) {
        all.add(arrival);
        byLicence.computeIfAbsent(arrival.idIzin(), idIzin -> new ArrayList<>()).add(arrival);
    }
}
