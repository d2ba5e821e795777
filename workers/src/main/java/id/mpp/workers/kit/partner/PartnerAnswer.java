package id.mpp.workers.kit.partner;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a partner answered in JSON.
 *
 * @param status the HTTP status, below 500
 * @param body the parsed body
 */
public record PartnerAnswer(int status, JsonNode body) {}
