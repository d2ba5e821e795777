package id.mpp.workers.kit;

import java.util.List;

/**
 * An agency and the topics its own login may work on; one bean of this type is all the kit needs.
 *
 * @param name the key of its settings, {@code mpp.workers.<name>}, and the first part of its topics' names
 * @param topics the rows
 */
public record Agency(String name, List<Topic<?, ?>> topics) {}
