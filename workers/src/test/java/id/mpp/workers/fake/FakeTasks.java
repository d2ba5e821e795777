package id.mpp.workers.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** External tasks with their locks, as the engine keeps them: a lock that ran out makes the task fetchable again. */
final class FakeTasks {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LONGEST_WAIT = 200;

    private final Map<String, ObjectNode> tasks = new LinkedHashMap<>();
    private final Map<String, Long> lockedUntil = new LinkedHashMap<>();
    private int mostLocked;

    synchronized void offer(ObjectNode task) {
        tasks.put(task.path("id").asText(), task);
        notifyAll();
    }

    /** Answers a long poll. */
    synchronized String fetch(JsonNode request) throws InterruptedException {
        Map<String, Long> locks = StreamSupport.stream(request.path("topics").spliterator(), false)
                .collect(Collectors.toMap(
                        topic -> topic.path("topicName").asText(),
                        topic -> topic.path("lockDuration").asLong()));
        long end = System.currentTimeMillis() + LONGEST_WAIT;
        ArrayNode fetched = take(locks, request.path("maxTasks").asInt());
        while (fetched.isEmpty() && System.currentTimeMillis() < end) {
            wait(20);
            fetched = take(locks, request.path("maxTasks").asInt());
        }
        mostLocked = Math.max(mostLocked, locked());
        return fetched.toString();
    }

    synchronized void extend(String id, long duration) {
        lockedUntil.computeIfPresent(id, (task, until) -> System.currentTimeMillis() + duration);
    }

    /** Back to the others, for the next who asks. */
    synchronized void unlock(String id) {
        lockedUntil.remove(id);
        notifyAll();
    }

    synchronized void end(String id) {
        tasks.remove(id);
        lockedUntil.remove(id);
    }

    synchronized int locked() {
        long now = System.currentTimeMillis();
        return (int) lockedUntil.values().stream().filter(until -> until > now).count();
    }

    synchronized int mostLocked() {
        return mostLocked;
    }

    private ArrayNode take(Map<String, Long> locks, int atMost) {
        long now = System.currentTimeMillis();
        Set<String> free = tasks.values().stream()
                .filter(task -> locks.containsKey(task.path("topicName").asText()))
                .map(task -> task.path("id").asText())
                .filter(id -> lockedUntil.getOrDefault(id, 0L) <= now)
                .limit(atMost)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        ArrayNode taken = JSON.createArrayNode();
        for (String id : free) {
            ObjectNode task = tasks.get(id);
            lockedUntil.put(id, now + locks.get(task.path("topicName").asText()));
            taken.add(task);
        }
        return taken;
    }
}
