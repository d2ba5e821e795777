package id.mpp.workers.oss;

/** One application about which OSS and we say different things, as the engine keeps it. */
record Difference(
        String businessKey, String service, String kind, String ours, String theirs, String since, String sentence) {}
