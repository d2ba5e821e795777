package id.mpp.engine.worklist;

import java.time.Instant;

/**
 * What an officer sees of an open task at a glance.
 *
 * @param application number of the case that the task is about
 * @param applicant his name; null when the case record names nobody
 * @param serviceTitle what people call the service
 * @param step name of the task
 * @param since when the task came up
 * @param clock phase of the legal clock; null when the service has no limit
 * @param paused whether the clock is held until the applicant does something
 * @param due when the task is due; null while nobody can know it, and without a limit
 * @param daysLeft working days that can still be used until then, this one included while its office time lasts; below zero those
 *     that have passed since; null without a due date
 * @param overdue whether that moment has passed
 * @param today whether it is due today and has not passed
 */
record Card(
        String task,
        String application,
        String applicant,
        String service,
        String serviceTitle,
        String step,
        Instant since,
        String clock,
        boolean paused,
        Instant due,
        Integer daysLeft,
        boolean overdue,
        boolean today) {}
