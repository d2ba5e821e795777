package id.mpp.engine.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A draft.
 *
 * @param answers by name of the field, as the page has them
 * @param savedAt null when nothing is kept
 * @param zone of the MPP: in it people read the moment
 */
record Draft(ObjectNode answers, Instant savedAt, ZoneId zone) {}
