package id.mpp.workers.kit.contract;

import java.util.List;

/** The start was refused because rows of the topic tables are wrong. */
final class InvalidTopics extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidTopics(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
    }
}
