package id.mpp.workers.kit;

import java.time.Duration;
import java.util.List;

/**
 * An agency and the topics its own login may work on; one bean of this type is all the kit needs.
 *
 * @param name the key of its settings, {@code mpp.workers.<name>}
 * @param partnerTimeout the longest one call to the partner may take; locks are held longer than this
 * @param topics the rows
 */
public record Agency(String name, Duration partnerTimeout, List<Topic> topics) {}
