package vn.loive;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Brings every scenario of every module into the one program that all tests share.
 * A test that imported its own would start a second program on the same folder.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.loive",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
class Scenarios {}
