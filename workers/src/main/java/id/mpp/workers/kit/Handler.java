package id.mpp.workers.kit;

/** What one topic does: it returns a record or a map whose entries become process variables. */
@FunctionalInterface
public interface Handler {

    Object handle(Job job) throws Exception;
}
