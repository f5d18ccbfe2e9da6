-- From which age a child is asked, from which age nobody answers for a person, and for how long one release without
-- consent may be written down; and the words that are read to a person before the answer, with their days.
-- What the law says stands with its law and unverified: no article was compared. The days of a release are ours.
-- Locks the table of rules for the length of one insert; the table of words is new.

INSERT INTO provisions.provision (code, valid_from, value, unit, title, source, verified, note) VALUES
('guarded.child-consent-age', '2000-01-01', 7, 'tuổi', 'Tuổi từ đó phải hỏi ý kiến của chính trẻ trước khi chia sẻ thông tin', 'Pháp luật về trẻ em và bảo vệ dữ liệu cá nhân', false, 'Chưa đối chiếu điều, khoản. Từ tuổi này cần cả ý kiến của trẻ và của người đại diện.'),
('guarded.adult-age', '2000-01-01', 18, 'tuổi', 'Tuổi từ đó tự mình trả lời, không cần người đại diện', 'Bộ luật Dân sự 2015, Điều 20; Luật Phòng, chống mua bán người 2024 (người dưới 18 tuổi)', false, 'Chưa đối chiếu. Khi chưa rõ tuổi thì coi là trẻ em.'),
('guarded.ground-life-days', '2000-01-01', 3, 'ngày', 'Chia sẻ không có đồng ý để bảo vệ tính mạng, sức khỏe trong trường hợp khẩn cấp: thời gian dài nhất của một lần ghi', 'Luật Bảo vệ dữ liệu cá nhân 2025, quy định về xử lý dữ liệu không cần sự đồng ý', false, 'Chưa đối chiếu điều, khoản. Số ngày là quy định nội bộ của hệ thống; còn cần thì ghi lại.'),
('guarded.ground-state-days', '2000-01-01', 365, 'ngày', 'Chia sẻ không có đồng ý để cơ quan nhà nước thực hiện chức năng do luật định: thời gian dài nhất của một lần ghi', 'Luật Bảo vệ dữ liệu cá nhân 2025, quy định về xử lý dữ liệu không cần sự đồng ý; Luật Phòng, chống mua bán người 2024, Điều 3 khoản 10', false, 'Chưa đối chiếu điều, khoản. Số ngày là quy định nội bộ của hệ thống; còn cần thì ghi lại.');

CREATE TABLE provisions.wording (
    code text NOT NULL CHECK (code ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    number integer NOT NULL CHECK (number > 0),
    valid_from date NOT NULL,
    body text NOT NULL CHECK (body <> ''),
    for_children text NOT NULL CHECK (for_children <> ''),
    PRIMARY KEY (code, number),
    CONSTRAINT one_wording_begins_on_a_day UNIQUE (code, valid_from)
);
COMMENT ON TABLE provisions.wording IS 'Lời đọc cho người dân nghe trước khi trả lời, theo lần ban hành; không sửa lời cũ, chỉ thêm lần mới';
COMMENT ON COLUMN provisions.wording.code IS 'Dùng cho việc gì';
COMMENT ON COLUMN provisions.wording.number IS 'Lần ban hành thứ mấy';
COMMENT ON COLUMN provisions.wording.valid_from IS 'Dùng từ ngày';
COMMENT ON COLUMN provisions.wording.body IS 'Lời đọc, mỗi câu một dòng';
COMMENT ON COLUMN provisions.wording.for_children IS 'Lời đọc cho trẻ em, mỗi câu một dòng';

ALTER TABLE provisions.wording ENABLE ROW LEVEL SECURITY;
ALTER TABLE provisions.wording FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON provisions.wording FOR SELECT USING (true);
CREATE POLICY migrations_write ON provisions.wording TO loive_owner USING (true) WITH CHECK (true);
GRANT SELECT ON provisions.wording TO loive_open, loive_guarded;

INSERT INTO provisions.wording (code, number, valid_from, body, for_children) VALUES
('guarded.consent', 1, '2000-01-01',
'Chúng tôi hỏi ý kiến anh, chị trước khi cho nơi khác biết một phần thông tin về anh, chị.
Cho biết gì: chỉ những thông tin sẽ được đọc tên ngay sau đây.
Cho ai biết: chỉ nơi nhận sẽ được đọc tên. Nơi ấy không được tự ý chuyển tiếp cho người khác.
Để làm gì: chỉ cho việc sẽ được đọc tên.
Đến bao giờ: đến ngày sẽ được đọc; không nêu ngày thì đến khi xong việc hoặc đến khi anh, chị rút lại.
Anh, chị có thể đồng ý cho biết phần này mà không cho biết phần khác.
Không đồng ý thì vẫn được giúp đỡ, không mất quyền lợi nào, không ai được trách.
Đồng ý rồi vẫn rút lại được bất cứ lúc nào, không phải nêu lý do: nói với bất kỳ cán bộ nào đang giúp. Từ lúc đó chúng tôi không chuyển thêm; những gì đã chuyển thì không lấy lại được.
Có trường hợp pháp luật cho phép chuyển mà không hỏi, như khi tính mạng đang bị đe dọa. Khi đó việc chuyển cũng được ghi lại.
Anh, chị đã nghe rõ chưa, có điều gì muốn hỏi lại không? Anh, chị có đồng ý không?',
'Cô, chú hỏi ý kiến em trước khi nói một số điều về em cho nơi khác biết.
Nói những gì: chỉ những điều cô, chú sẽ đọc tên cho em nghe.
Nói cho ai: chỉ nơi cô, chú sẽ đọc tên.
Để làm gì: để giúp em một việc mà cô, chú sẽ nói rõ. Đến bao giờ cũng sẽ nói rõ.
Em có thể cho nói điều này mà không cho nói điều khác.
Em không đồng ý cũng được. Em vẫn được giúp, không ai mắng em.
Em đồng ý rồi mà đổi ý thì cứ nói với bất kỳ cô, chú nào đang giúp em, lúc nào cũng được.
Cô, chú còn hỏi người lớn có trách nhiệm với em. Nếu em sợ người ấy thì nói cho cô, chú biết.
Khi em đang gặp nguy hiểm, cô, chú có thể phải báo cho nơi khác để cứu em mà chưa kịp hỏi.
Em nghe rõ chưa, có muốn hỏi gì không? Em có đồng ý không?');
