package id.mpp.gate.project;

/** What a rule may need of a service; a rule keeps silent when its part cannot be read, so that one fault is told once. */
public enum Part {
    MODEL,
    FORMS,
    SETTINGS,
    DECISIONS,
    TOPICS,
    GROUPS,
    TEMPLATES
}
