package id.mpp.engine.figures;

import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the library that draws the charts beside the page that loads it: the reverse proxy lets nothing else of ours through. */
@Configuration(proxyBeanMethods = false)
class ChartLibrary implements WebMvcConfigurer {

    private static final String FILE = "classpath*:META-INF/resources/webjars/echarts/*/dist/echarts.esm.min.js";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/camunda/app/mpp/figures/echarts/*").addResourceLocations(folder());
    }

    /** The version in its path is known to the pom only. */
    private static Resource folder() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(FILE)[0].createRelative("./");
        } catch (IOException e) {
            throw new IllegalStateException("The chart library is not on the class path", e);
        }
    }
}
