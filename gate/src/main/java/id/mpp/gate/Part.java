package id.mpp.gate;

/** What a rule may need of a service; a rule keeps silent when its part cannot be read, so that one fault is told once. */
enum Part {
    MODEL,
    FORMS,
    SETTINGS,
    DECISIONS,
    TOPICS,
    GROUPS,
    TEMPLATES
}
