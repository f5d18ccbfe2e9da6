package vn.loive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loive.audit.OperatorRecord;
import vn.loive.database.WholeDatabase;
import vn.loive.shared.KeyCeremony;
import vn.loive.shared.KeyCeremony.Numbers;
import vn.loive.shared.KeyCeremony.Waiting;
import vn.loive.shared.LegalDay;

/** The master keys, under which the key of every protected person lies. */
@Command(name = "vault-key", mixinStandardHelpOptions = true, description = "Khóa chủ của kho danh tính.")
class VaultKeyCommand extends CommandGroup {

    /** Something still hangs on older keys. */
    private static final int NOT_DONE = 9;

    private final KeyCeremony ceremony = KeyCeremony.found();

    @Command(
            name = "make",
            mixinStandardHelpOptions = true,
            description = "Tạo tệp khóa chủ. Tệp đã có thì không bị ghi đè.")
    int make(
            @Mixin VaultKeyOptions options,
            @Option(
                            names = "--no-passphrase",
                            description = "Không đặt cụm mật khẩu; chỉ khi máy tự giữ kín thư mục khóa.")
                    boolean plain) {
        Path file = options.file();
        options.refuseIfThere(file);
        Numbers numbers = ceremony.make(file, plain ? null : options.newPassphrase());
        Terminal.say("Đã tạo tệp khóa chủ %s.".formatted(file));
        say(numbers);
        sayWhatLossMeans();
        return 0;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Mở thử tệp khóa chủ, in số của từng khóa, không in khóa.")
    int check(@Mixin VaultKeyOptions options) {
        Path file = options.file();
        Numbers numbers = ceremony.check(file, options.passphrase(ceremony.isClosed(file)));
        Terminal.say("Mở được tệp khóa chủ %s.".formatted(file));
        say(numbers);
        return 0;
    }

    @Command(
            name = "renew",
            mixinStandardHelpOptions = true,
            description = {
                "Thêm khóa chủ mới và dùng từ nay; khóa cũ còn giữ để đọc.",
                "Hệ thống vẫn chạy và tự chuyển dần mọi dữ liệu sang khóa mới."
            })
    int renew(@Mixin VaultKeyOptions options) {
        Path file = options.file();
        Numbers numbers = ceremony.renew(file, options.passphrase(ceremony.isClosed(file)));
        Terminal.say("Đã thêm khóa mới vào tệp %s.".formatted(file));
        say(numbers);
        Terminal.say("Chép lại tệp này vào các nơi cất NGAY; bản cũ không mở được những gì ghi từ bây giờ.");
        Terminal.say(
                "Hệ thống tự chuyển dần. Xem còn bao nhiêu: vault-key status; xong thì bỏ khóa cũ: vault-key retire");
        return 0;
    }

    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description = "Cho biết còn bao nhiêu người dưới khóa cũ. Mã kết thúc 9 khi chưa xong.")
    int status(@Mixin VaultKeyOptions options) {
        Path file = options.file();
        List<Waiting> waiting;
        try (WholeDatabase database = options.database()) {
            waiting = ceremony.waiting(file, options.passphrase(ceremony.isClosed(file)), database.everything());
        }
        waiting.forEach(one -> Terminal.say("%s: còn %d dưới khóa cũ".formatted(one.table(), one.persons())));
        boolean done = waiting.stream().allMatch(one -> one.persons() == 0);
        Terminal.say(done ? "Đã xong: không còn gì dưới khóa cũ." : "Chưa xong. Để hệ thống chạy rồi xem lại.");
        return done ? 0 : NOT_DONE;
    }

    @Command(
            name = "retire",
            mixinStandardHelpOptions = true,
            description = "Bỏ khóa cũ khỏi tệp khóa chủ; từ chối khi còn dữ liệu nào dưới khóa cũ.")
    int retire(@Mixin VaultKeyOptions options) {
        Path file = options.file();
        try (WholeDatabase database = options.database()) {
            say(ceremony.retire(file, options.passphrase(ceremony.isClosed(file)), database.everything()));
            record(options, database);
        }
        Terminal.say("Đã bỏ khóa cũ khỏi tệp %s. Chép lại tệp này vào các nơi cất.".formatted(file));
        Terminal.say(
                "Giữ một bản tệp cũ đến khi hết hạn mọi bản sao lưu khóa đã lập trước hôm nay (30 ngày), rồi hủy hết.");
        return 0;
    }

    private static void sayWhatLossMeans() {
        Terminal.say(
                "Mất tệp này, hoặc mất cụm mật khẩu của tệp, là mất danh tính của mọi người. Không có cách nào lấy lại.");
        Terminal.say(
                "Chép thành hai bản nữa, cất ở hai nơi khác nhau, ngoài máy này, do hai người giữ; không cất cùng bản sao lưu.");
        Terminal.say(
                "Cụm mật khẩu ghi ra giấy, niêm phong, cất riêng với tệp. Thử từng bản: vault-key check --file TỆP");
    }

    private static void record(VaultKeyOptions options, WholeDatabase database) {
        if (OperatorRecord.hasKey(options.keyFolder())) {
            OperatorRecord.add(
                    database.open(),
                    options.keyFolder(),
                    Clock.system(LegalDay.ZONE),
                    "MasterKeysRetired",
                    "vault",
                    "");
        } else {
            Terminal.warn(
                    "Chưa ghi vào nhật ký: không có audit.key trong thư mục khóa %s. Chọn đúng thư mục: --keys THƯ_MỤC"
                            .formatted(options.keyFolder()));
        }
    }

    private static void say(Numbers numbers) {
        Terminal.say("Khóa bọc đang dùng: số %s; khóa tìm kiếm đang dùng: số %s."
                .formatted(number(numbers.wrapping()), number(numbers.searching())));
        Terminal.say(
                numbers.older().isEmpty()
                        ? "Không có khóa cũ."
                        : "Khóa cũ còn giữ: số %s."
                                .formatted(numbers.older().stream()
                                        .map(VaultKeyCommand::number)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }

    private static String number(int key) {
        return Integer.toUnsignedString(key);
    }
}
