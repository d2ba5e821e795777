package id.mpp.e2e;

import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** Gives every journey the same running whole; started by the first, stopped after the last. */
class SharedStack implements ParameterResolver, TestWatcher {

    /** Four agencies, an engine, a database and a browser share two processors: what takes long is not yet wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SharedStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return root(context).getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class).stack;
    }

    /** What the processes said last is the first thing one wants to know. */
    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        Optional.ofNullable(root(context).get(Shared.class, Shared.class))
                .ifPresent(
                        shared -> System.err.println(context.getDisplayName() + " failed.\n" + shared.stack.tails()));
    }

    private static ExtensionContext.Store root(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }

    /** Closed by JUnit at the end of the run. */
    private static final class Shared implements ExtensionContext.Store.CloseableResource {

        private final Stack stack = Stack.start();

        Shared() {
            Awaitility.setDefaultTimeout(PATIENCE);
        }

        @Override
        public void close() {
            stack.close();
        }
    }
}
