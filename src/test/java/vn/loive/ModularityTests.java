package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import vn.loive.watch.Breaches;
import vn.loive.watch.FloorTable;
import vn.loive.watch.FloorTable.Floor;
import vn.loive.watch.Generated;
import vn.loive.watch.ModuleInfo;
import vn.loive.watch.ModuleMap;
import vn.loive.watch.Repository;

/** The house keeps its floors: a module knows only what stands below it. */
class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheyDeclareAndFormNoCycle() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void anUndeclaredArrowIsFound() {
        var broken = ApplicationModules.of("broken.modules", location -> true).detectViolations();

        assertThat(broken.getMessages())
                .anySatisfy(message -> assertThat(message).contains("lower").contains("upper"));
    }

    @Test
    void arrowsGoDown() {
        Breaches.none(arrowBreaches(ModuleInfo.all(Repository.OURS)));
    }

    @Test
    void anArrowUpOrSidewaysIsFound() {
        var upward = new ModuleInfo("places", "Where.", List.of("shared", "agencies"), true);
        var sideways = new ModuleInfo("accounts", "Who.", List.of("facilities"), true);
        var unknown = new ModuleInfo("utilities", "What.", List.of(), true);

        Breaches.bitten(
                arrowBreaches(List.of(upward, sideways, unknown)),
                "places → agencies",
                "accounts → facilities",
                "utilities has no floor");
    }

    @Test
    void everyModuleSaysWhatItIs() {
        Breaches.none(silenceBreaches(ModuleInfo.all(Repository.OURS)));
    }

    @Test
    void aSilentModuleIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder)
                .with("src/main/java/vn/loive/mute/package-info.java", "package vn.loive.mute;")
                .with("src/main/java/vn/loive/nameless/Thing.java", "package vn.loive.nameless; class Thing {}");

        Breaches.bitten(
                silenceBreaches(ModuleInfo.all(broken)),
                "mute has no purpose",
                "mute does not say allowedDependencies",
                "mute is not @NullMarked",
                "nameless has no purpose",
                "nameless does not say allowedDependencies",
                "nameless is not @NullMarked");
    }

    @Test
    void theMapOfModulesIsFresh() {
        Breaches.none(
                Generated.check(Repository.OURS, "docs/modules.md", ModuleMap.draw(ModuleInfo.all(Repository.OURS))));
    }

    private static List<String> arrowBreaches(List<ModuleInfo> modules) {
        List<String> breaches = new ArrayList<>();
        for (ModuleInfo module : modules) {
            Floor here = FloorTable.of(module.name());
            if (here == null) {
                breaches.add(module.name() + " has no floor, because the plan does not name it;"
                        + " find the module it belongs to, or give it a floor in FloorTable and an ADR.");
                continue;
            }
            for (String arrow : module.arrows() == null ? List.<String>of() : module.arrows()) {
                Floor there = FloorTable.of(arrow);
                if (there == null || !here.isAbove(there)) {
                    breaches.add(module.name() + " → " + arrow + " does not go down, because a floor may not know one"
                            + " beside or above it; declare an interface in the lower module and implement it above.");
                }
            }
        }
        return breaches;
    }

    private static List<String> silenceBreaches(List<ModuleInfo> modules) {
        List<String> breaches = new ArrayList<>();
        for (ModuleInfo module : modules) {
            if (module.purpose().isBlank()) {
                breaches.add(module.name() + " has no purpose, because its package-info has no Javadoc;"
                        + " say in at most three sentences what it is, the README shows the first.");
            }
            if (module.arrows() == null) {
                breaches.add(module.name() + " does not say allowedDependencies, because its package-info lacks"
                        + " @ApplicationModule; list the lower modules it uses, or {} for none.");
            }
            if (!module.nullMarked()) {
                breaches.add(module.name() + " is not @NullMarked, because its package-info lacks it;"
                        + " add it, so that the compiler guards against null.");
            }
        }
        return breaches;
    }
}
