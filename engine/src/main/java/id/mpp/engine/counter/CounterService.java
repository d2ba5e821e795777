package id.mpp.engine.counter;

import java.util.Set;

/**
 * A service that begins with a form.
 *
 * @param definition id of the process definition that was asked for
 * @param name folder name, process id
 * @param title what people call it
 * @param starters groups that may start it, as its newest model says
 */
record CounterService(String definition, String name, String title, Set<String> starters, StartForm form) {}
