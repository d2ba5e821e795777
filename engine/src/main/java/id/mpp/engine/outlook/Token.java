package id.mpp.engine.outlook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * Where a diagram is being followed, and what is known there.
 *
 * @param known values of variables
 * @param own fields in which the officer chooses and which nothing has written since
 * @param seen steps that lie behind
 * @param call where this process was called from; null for a service
 * @param branches how many parallel branches lie around
 * @param open how many results are still to come before this place
 * @param isPaused whether the applicant has been asked for something
 */
record Token(
        Map<String, String> known,
        Set<String> own,
        Set<String> seen,
        Call call,
        int branches,
        int open,
        boolean isPaused) {

    /** A call that has to be gone back to; before it, that of the caller. */
    record Call(CallActivity activity, Token token) {}

    static Token with(Map<String, String> known, Set<String> own) {
        return new Token(Map.copyOf(known), Set.copyOf(own), Set.of(), null, 0, 0, false);
    }

    /** What is known of a variable; where the officer's own answer is handed on, it has to be given first. */
    Optional<String> value(String variable) {
        if (own.contains(variable) && !known.containsKey(variable)) {
            throw new Asked(variable);
        }
        return Optional.ofNullable(known.get(variable));
    }

    /** A text without anything to work out, or one variable; empty when it is not known. */
    Optional<String> read(String text) {
        Optional<String> variable = Condition.variableIn(text);
        return variable.isPresent() ? value(variable.get()) : Condition.constant(text);
    }

    boolean hasSeen(FlowNode node) {
        return seen.contains(node.getId());
    }

    Token past(FlowNode node) {
        Set<String> more = new HashSet<>(seen);
        more.add(node.getId());
        return new Token(known, own, Set.copyOf(more), call, branches, open, isPaused);
    }

    /** A step has written a variable; what, is known only when it is a constant. */
    Token written(String variable, String value) {
        Map<String, String> values = new HashMap<>(known);
        values.remove(variable);
        Optional.ofNullable(value).ifPresent(constant -> values.put(variable, constant));
        Set<String> rest = new HashSet<>(own);
        rest.remove(variable);
        return new Token(Map.copyOf(values), Set.copyOf(rest), seen, call, branches, open, isPaused);
    }

    Token branching(int by) {
        return new Token(known, own, seen, call, branches + by, open, isPaused);
    }

    Token undecided() {
        return new Token(known, own, seen, call, branches, open + 1, isPaused);
    }

    Token paused(boolean nowPaused) {
        return new Token(known, own, seen, call, branches, open, nowPaused);
    }

    Token calledFrom(Call caller) {
        return new Token(known, own, seen, caller, branches, open, isPaused);
    }

    /** Begins a called process, with what is handed into it. */
    Token into(CallActivity activity, Map<String, String> handed) {
        return new Token(Map.copyOf(handed), Set.of(), Set.of(), new Call(activity, this), 0, open, isPaused);
    }

    int depth() {
        return call == null ? 0 : 1 + call.token().depth();
    }
}
