package id.mpp.gate.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The ways through a diagram: what can have happened before what. */
public final class Paths {

    private final Map<Point, Set<Point>> next;
    private final Set<Point> forks;
    private final Map<Point, Set<Point>> reached = new HashMap<>();

    /**
     * @param next where each moment leads
     * @param forks the moments after which several branches run at once
     */
    Paths(Map<Point, Set<Point>> next, Set<Point> forks) {
        this.next = next;
        this.forks = forks;
    }

    /** True when the first can have happened before the second, or is the second. */
    public boolean lead(Point from, Point to) {
        return from.equals(to) || reached.computeIfAbsent(from, this::walk).contains(to);
    }

    /** True when the two lie on branches that run side by side. */
    public boolean areBeside(Point one, Point other) {
        return forks.stream()
                .map(fork -> next.getOrDefault(fork, Set.of()))
                .anyMatch(branches -> branches.stream()
                        .filter(branch -> lead(branch, one))
                        .anyMatch(branch -> others(branches, branch).anyMatch(second -> lead(second, other))));
    }

    private static Stream<Point> others(Set<Point> branches, Point one) {
        return branches.stream().filter(branch -> !branch.equals(one));
    }

    private Set<Point> walk(Point from) {
        Set<Point> seen = new HashSet<>();
        Deque<Point> open = new ArrayDeque<>(next.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            Point point = open.pop();
            if (seen.add(point)) {
                open.addAll(next.getOrDefault(point, Set.of()));
            }
        }
        return seen;
    }
}
