package vn.loive.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The map of the modules as a page: floors from the roof down, and the arrows that may be used. */
public final class ModuleMap {

    private final Map<String, ModuleInfo> modules = new TreeMap<>();

    private ModuleMap(List<ModuleInfo> modules) {
        modules.forEach(module -> this.modules.put(module.name(), module));
    }

    /** The whole page. */
    public static String draw(List<ModuleInfo> modules) {
        ModuleMap map = new ModuleMap(modules);
        return """
                # Modules

                Made from the package-info of every module; `bin/dev regenerate` draws it anew.
                An arrow means "may use"; what a module also reaches through another arrow is left out, and so is `shared`, which all may use.

                ```mermaid
                flowchart TD
                %s```

                | module | floor | may use | what it is |
                |---|---|---|---|
                %s""".formatted(map.arrows(), map.rows());
    }

    private String arrows() {
        StringBuilder lines = new StringBuilder();
        for (ModuleInfo module : fromTheRoof()) {
            for (String arrow : directArrows(module)) {
                lines.append("  ")
                        .append(module.name())
                        .append(" --> ")
                        .append(arrow)
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private String rows() {
        StringBuilder lines = new StringBuilder();
        for (ModuleInfo module : fromTheRoof()) {
            lines.append("| `%s` | %s | %s | %s |%n"
                    .formatted(module.name(), floor(module), String.join(", ", declared(module)), module.purpose()));
        }
        return lines.toString();
    }

    private List<ModuleInfo> fromTheRoof() {
        List<ModuleInfo> sorted = new ArrayList<>(modules.values());
        sorted.sort((one, other) -> Integer.compare(floor(other), floor(one)));
        return sorted;
    }

    private List<String> directArrows(ModuleInfo module) {
        return declared(module).stream()
                .filter(arrow -> !arrow.equals("shared"))
                .filter(arrow -> declared(module).stream().noneMatch(other -> reaches(other, arrow)))
                .toList();
    }

    private boolean reaches(String from, String target) {
        ModuleInfo module = modules.get(from);
        return module != null
                && declared(module).stream().anyMatch(arrow -> arrow.equals(target) || reaches(arrow, target));
    }

    private static List<String> declared(ModuleInfo module) {
        List<String> arrows = module.arrows();
        return arrows == null ? List.of() : arrows;
    }

    private static int floor(ModuleInfo module) {
        FloorTable.Floor floor = FloorTable.of(module.name());
        return floor == null ? -1 : floor.number();
    }
}
