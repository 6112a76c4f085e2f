# The lessons. Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

## The routing rule

lesson-routing-rule-title = Thư gửi người không có hộp thư đám mây
lesson-routing-rule-summary = Quy tắc gửi thư của một miền đến máy chủ nội bộ kéo theo cả thư của người dùng đám mây. Hãy tìm hiểu vì sao, và làm cho cả hai nửa công ty đều nhận được thư.
lesson-routing-rule-step-look = Miền example.com có người dùng ở hai nơi: Bob và Dora trong Microsoft 365, Alice và Carol trên máy chủ nội bộ. Quy tắc “To Local” nói: nếu miền người nhận là example.com, dùng trình kết nối “To Local”. Hướng dẫn gốc của thiết kế này nói rằng Microsoft 365 tra địa chỉ trước và chỉ áp dụng quy tắc khi không tìm thấy hộp thư. Tài liệu của Microsoft nói rằng quy tắc lấy mọi thư mà nó khớp. Bài học này theo tài liệu của Microsoft.
lesson-routing-rule-step-play = Hãy gửi thư từ Dave đến Bob và quan sát. Dừng ở từng quyết định của Microsoft 365: hộp thư của Bob được tìm thấy, vậy mà thư vẫn đi ra. Chọn quyết định để xem thiết lập nào đã tạo ra nó.
lesson-routing-rule-step-compare = Giờ hãy gửi thư của Dave đến Alice. Thư đến nơi. Quy tắc làm đúng việc cho người không có hộp thư đám mây; nó không được làm vậy với những người khác.
lesson-routing-rule-step-repair = Hãy thay đổi cấu hình cho đến khi đạt mọi mục tiêu. Có nhiều đáp án đúng. Dù thay đổi gì, hãy xem thư gửi đến một địa chỉ không ai có.
lesson-routing-rule-question = Dave, trên Internet, viết cho Bob, người có hộp thư trong Microsoft 365. Điều gì xảy ra?
lesson-routing-rule-choice-mailbox = Thư được lưu vào hộp thư đám mây của Bob.
lesson-routing-rule-choice-mailbox-why = Không. Hộp thư của Bob được tìm thấy, nhưng quy tắc chạy sau khi tra cứu và trước khi chọn chặng tiếp theo. Quy tắc định tuyến thay thế điều lẽ ra được chọn, kể cả việc phát vào hộp thư.
lesson-routing-rule-choice-refused = Máy chủ nội bộ từ chối, vì nó không có người dùng Bob.
lesson-routing-rule-choice-refused-why = Ở đây thì không. Máy chủ nội bộ liệt kê Bob trong số người nhận mà nó nhận thư, vì người dùng của nó phải viết được cho Bob. Nó nhận thư rồi tìm đường đến Bob.
lesson-routing-rule-choice-loop = Thư đi lên xuống giữa Microsoft 365 và máy chủ nội bộ cho đến khi Microsoft 365 bỏ cuộc.
lesson-routing-rule-choice-loop-why = Đúng. Quy tắc gửi thư xuống; máy chủ nội bộ không có hộp thư cho Bob nên gửi lên; quy tắc lại khớp. Sau khoảng hai mươi vòng, người gửi nhận 554 5.4.14 Hop count exceeded.
lesson-routing-rule-choice-lost = Thư biến mất không một lời.
lesson-routing-rule-choice-lost-why = Không. Máy chủ thư trả lại thứ chúng không phát được. Chỉ quy tắc xóa mới làm thư biến mất.
lesson-routing-rule-goal-internet-to-cloud = Thư từ Internet đến được hộp thư đám mây của Bob
lesson-routing-rule-goal-cloud-to-cloud = Thư từ Dora, một đồng nghiệp đám mây, đến được hộp thư đám mây của Bob
lesson-routing-rule-goal-local-to-cloud = Thư từ Alice, trên máy chủ nội bộ, đến được hộp thư đám mây của Bob
lesson-routing-rule-goal-internet-to-local = Thư từ Internet đến được Alice trên máy chủ nội bộ
lesson-routing-rule-goal-cloud-to-local = Thư từ Bob đến được Alice trên máy chủ nội bộ
lesson-routing-rule-goal-internet-to-unknown = Thư từ Internet đến địa chỉ lạ bị từ chối; nó không lặp vòng
lesson-routing-rule-goal-cloud-to-unknown = Thư từ Dora đến địa chỉ lạ bị từ chối; nó không lặp vòng
lesson-routing-rule-hint-domain = Miền là InternalRelay. Chỉ điều đó đã có nghĩa: tìm trên đám mây trước; thứ không có ở đó thuộc về máy chủ riêng.
lesson-routing-rule-hint-connector = Đến máy chủ riêng, nhưng qua trình kết nối nào? Trình kết nối chỉ dùng cho quy tắc không bao giờ được chọn cho một miền. Vì vậy chỉ xóa quy tắc là chưa đủ.
lesson-routing-rule-hint-rule = Hoặc giữ quy tắc và chừa những người có hộp thư đám mây. Ngoại lệ có thể nêu một nhóm.
lesson-routing-rule-hint-answer = Xóa quy tắc “To Local”. Trong trình kết nối “To Local”, tắt tùy chọn chỉ dùng khi có quy tắc luồng thư và nhập example.com làm miền người nhận.
lesson-routing-rule-solved = Cả hai nửa công ty đều nhận được thư, và địa chỉ sai quay về ngay. Việc tra cứu mà hướng dẫn hứa hẹn không do quy tắc làm: InternalRelay cùng với trình kết nối cho miền làm điều đó.
