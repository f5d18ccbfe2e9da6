package vn.loive.killed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import vn.loive.Application;
import vn.loive.TestTime;
import vn.loive.administration.People;
import vn.loive.doubles.TwoEntries;
import vn.loive.erasures.ErasurePeople;
import vn.loive.vault.RenewedKeys;

/** The whole program in a process of its own: says that all is sound, then acts upon the vault until it is killed. */
final class VaultUnderLoad {

    private static final Map<String, String> SETTINGS = Map.of(
            "server.port", "0",
            "loive.today", "2021-08-02",
            "loive.places.list", "none",
            "loive.agencies.list", "none",
            "loive.reminders.cron", "-",
            "loive.record.seal", "-",
            "loive.record.export", "-",
            "loive.master-keys.renew", "-",
            "loive.master-keys.made", "true");

    private static final long MILLISECOND = 1_000_000;

    private VaultUnderLoad() {}

    /** The first argument is the folder, the second the simple name of an act, or "none", the third says which round it is. */
    public static void main(String[] arguments) {
        long began = System.nanoTime();
        try {
            ConfigurableApplicationContext program = start(Path.of(arguments[0]));
            Collection<KilledAct> acts = program.getBeansOfType(KilledAct.class).values();
            KilledScene scene = program.getBean(KilledScene.class);
            if (scene.isThere()) {
                List<String> confirmed = Files.readAllLines(scene.folder().resolveSibling("confirmed"));
                acts.forEach(act -> act.check(confirmed));
            } else {
                scene.prepare();
                acts.forEach(KilledAct::prepare);
            }
            // Beside what is confirmed, for whoever reads how long it took and begins again with that seed.
            System.err.printf("%s: sound after %d ms%n", arguments[2], (System.nanoTime() - began) / MILLISECOND);
            say("sound");
            acts.stream()
                    .filter(act -> act.getClass().getSimpleName().equals(arguments[1]))
                    .forEach(VaultUnderLoad::forEver);
            System.exit(0);
        } catch (Throwable wrong) {
            wrong.printStackTrace();
            System.exit(1);
        }
    }

    private static void forEver(KilledAct act) {
        while (true) {
            act.again(VaultUnderLoad::say);
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        SpringApplication application = new SpringApplication(
                Application.class,
                TestTime.class,
                People.class,
                TwoEntries.class,
                ErasurePeople.class,
                RenewedKeys.class,
                KilledScene.class,
                KilledSeal.class,
                KilledRotation.class,
                KilledJoin.class,
                KilledErasure.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("noOtherTests", new NoOtherTests()));
        return application.run(Stream.concat(
                        Stream.of("--loive.data=" + folder),
                        SETTINGS.entrySet().stream()
                                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue())))
                .toArray(String[]::new));
    }

    /** The program looks for its parts by itself and must not find those of other tests. */
    private static final class NoOtherTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader read, MetadataReaderFactory factory) {
            return read.getResource().toString().contains("test-classes");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NoOtherTests;
        }

        @Override
        public int hashCode() {
            return NoOtherTests.class.hashCode();
        }
    }

    /** The semicolon tells a whole line from one torn by the end of the program. */
    private static synchronized void say(String line) {
        System.out.print(line + ";\n");
        System.out.flush();
    }
}
