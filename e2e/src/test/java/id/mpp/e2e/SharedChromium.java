package id.mpp.e2e;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey that wants one the same browser, whose windows are shut after each class. */
class SharedChromium implements ParameterResolver, AfterAllCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SharedChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return root(context).getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class).chromium;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Shared shared = root(context).get(Shared.class, Shared.class);
        if (shared != null) {
            shared.chromium.closeWindows();
        }
    }

    private static ExtensionContext.Store root(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }

    /** Closed by JUnit at the end of the run. */
    private static final class Shared implements ExtensionContext.Store.CloseableResource {

        private final Chromium chromium = Chromium.launch();

        @Override
        public void close() {
            chromium.close();
        }
    }
}
