package vn.loive.ui;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The bare address of the house: leads to the first section that the visitor may open. */
@Controller
class HomeController {

    private final ObjectProvider<Section> sections;
    private final ObjectProvider<Visibility> visibility;

    HomeController(ObjectProvider<Section> sections, ObjectProvider<Visibility> visibility) {
        this.sections = sections;
        this.visibility = visibility;
    }

    @GetMapping("/")
    String home() {
        Visibility may = visibility.getIfAvailable(() -> path -> false);
        return sections.stream()
                .filter(section -> may.mayOpen(section.path()))
                .min(Comparator.comparingInt(Section::order))
                .map(section -> "redirect:" + section.path())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
