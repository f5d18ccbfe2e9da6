package vn.loive.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/** Files of a list that wait for the word of whoever sent them; each account sees its own only. */
@Service
@LegalTerm(vi = "tệp danh mục chờ xác nhận", means = "Files of a list that wait for the word of whoever sent them.")
public class Uploads {

    private final UploadRepository repository;

    Uploads(UploadRepository repository) {
        this.repository = repository;
    }

    /** The files that were sent; a field without a choice sends an empty one, which is left out. */
    public static List<ListFile> read(@Nullable List<MultipartFile> parts) throws IOException {
        List<ListFile> files = new ArrayList<>();
        for (MultipartFile part : parts == null ? List.<MultipartFile>of() : parts) {
            if (!part.isEmpty()) {
                files.add(new ListFile(Objects.requireNonNullElse(part.getOriginalFilename(), ""), part.getBytes()));
            }
        }
        return files;
    }

    /** Keeps files until they are loaded, or for two days; answers under which id. */
    public UUID keep(Actor actor, List<ListFile> files) {
        return repository.keep(actor, files);
    }

    /** The files in the order in which they were sent; none when there is no such upload of the account. */
    public List<ListFile> files(UUID id) {
        return repository.files(id);
    }

    /** Forgets what was loaded. */
    public void forget(UUID id) {
        repository.forget(id);
    }
}
