package id.mpp.engine.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A draft.
 *
 * @param answers by name of the field, as the page has them
 * @param savedAt null when nothing is kept
 */
record Draft(ObjectNode answers, Instant savedAt) {}
