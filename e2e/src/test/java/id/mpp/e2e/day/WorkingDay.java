package id.mpp.e2e.day;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Operator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** Everybody comes, is served, and goes; several people work side by side. */
public final class WorkingDay {

    private static final int PEOPLE = 4;

    private final Operator operator;
    private final Entrance entrance;
    private final Offices offices;
    private final Cashier cashier;
    private final Time time;
    private final ConcurrentMap<Visitor, String> open = new ConcurrentHashMap<>();

    public WorkingDay(Actors actors) {
        operator = actors.operator();
        entrance = new Entrance(actors);
        offices = new Offices(actors);
        cashier = new Cashier(actors);
        time = new Time(actors);
    }

    /** Lets them all in and serves them until nobody waits any more; fails with those who do after that time. */
    public void serve(List<Visitor> visitors, Duration patience) {
        atOnce(visitors, visitor -> {
            entrance.letIn(visitor);
            open.put(visitor, "");
        });
        Instant closing = Instant.now().plus(patience);
        Awaitility.await("the end of the day")
                .atMost(patience.plusMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    atOnce(List.copyOf(open.keySet()), this::attend);
                    return open.isEmpty() || Instant.now().isAfter(closing);
                });
        if (!open.isEmpty()) {
            throw new AssertionError("Still waiting: " + open);
        }
    }

    private void attend(Visitor visitor) {
        List<String> milestones = operator.milestones(visitor.key());
        if (!milestones.isEmpty()
                && operator.processes(visitor.key()).stream().noneMatch(process -> process.endsWith(" ACTIVE"))) {
            open.remove(visitor);
        } else if (!isServed(visitor, milestones)) {
            open.put(visitor, milestones + " " + operator.incidents(visitor.key()));
        }
    }

    private boolean isServed(Visitor visitor, List<String> milestones) {
        boolean isAsked =
                !milestones.isEmpty() && milestones.get(milestones.size() - 1).equals("paused");
        boolean isBilled = milestones.contains("billed") && !milestones.contains("paid");
        return offices.work(visitor)
                || isAsked && entrance.correct(visitor)
                || isBilled && cashier.settle(visitor)
                || time.passes(visitor);
    }

    private static void atOnce(List<Visitor> visitors, Consumer<Visitor> step) {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> all = visitors.stream()
                    .<Future<?>>map(visitor -> people.submit(() -> step.accept(visitor)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (Exception e) {
            throw new AssertionError("The day was interrupted", e);
        } finally {
            people.shutdownNow();
        }
    }
}
