# The shipped scenarios: title, description, and the labels of the buttons that break and repair them.
# Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

scenarios-systems = Năm hệ thống
scenarios-topologies = Mọi mô hình hybrid
scenarios-failures = Sự cố và cách khắc phục

## Topologies

scenario-centralized-mail-transport-title = Exchange hybrid với truyền thư tập trung
scenario-centralized-mail-transport-description = Mọi thư đến và đi Internet đều qua Exchange Server của công ty. Một nhóm có khách hàng và một hộp thư chuyển tiếp cho thấy thư nào không bị gửi xuống lần nữa.
scenario-centralized-mail-transport-fault-internal-relay = Đặt miền thành InternalRelay trên đám mây
scenario-centralized-mail-transport-fault-forwarding-forbidden = Cấm chuyển tiếp trong chính sách thư rác đi
scenario-centralized-mail-transport-fault-no-wildcard = Trình kết nối liệt kê contoso.com thay vì *
scenario-centralized-mail-transport-fix-wildcard = Ghi * vào RecipientDomains
scenario-centralized-mail-transport-fault-no-connector = Xóa trình kết nối đến máy chủ riêng
scenario-centralized-mail-transport-fault-accepted-domains-only = Trình kết nối nhận mọi miền được chấp nhận thay vì *
scenario-mx-on-premises-title = Exchange hybrid với MX ở máy chủ riêng
scenario-mx-on-premises-description = Thư từ Internet đến Exchange Server của công ty, máy chủ này chuyển tiếp thư dành cho đám mây. Trình kết nối Partner từ chối ai bỏ qua bản ghi MX.
scenario-mx-on-premises-fault-door-open = Xóa trình kết nối Partner
scenario-mx-on-premises-fault-centralized-transport = Bật truyền thư tập trung
scenario-mx-and-relay-through-microsoft-365-title = Máy chủ riêng giữ MX và gửi đi qua Microsoft 365
scenario-mx-and-relay-through-microsoft-365-description = Như khi MX ở máy chủ riêng, nhưng máy chủ gửi mọi thư ra Internet qua Microsoft 365: cả thư báo lỗi, thư chuyển tiếp và thư của miền người gửi khác.
scenario-mx-and-relay-through-microsoft-365-fault-by-address = Nhận ra máy chủ bằng địa chỉ
scenario-mx-and-relay-through-microsoft-365-fix-by-certificate = Nhận ra máy chủ bằng chứng chỉ
scenario-filter-in-front-title = Bộ lọc đứng trước, mọi hộp thư ở Microsoft 365
scenario-filter-in-front-description = Bản ghi MX trỏ đến một bộ lọc đám mây, bộ lọc chuyển thư tới Microsoft 365. Công ty của Sun cũng là khách hàng của bộ lọc đó.
scenario-filter-in-front-fault-door-open = Xóa trình kết nối Partner
scenario-filter-in-front-fault-filter-as-own-server = Đăng ký bộ lọc như máy chủ thư riêng
scenario-filter-in-front-fix-partner = Đăng ký nó như đối tác, kèm các địa chỉ
scenario-archive-both-ways-title = Kho lưu trữ mà thư đi qua cả hai chiều
scenario-archive-both-ways-description = Thư từ Internet đi qua kho lưu trữ đám mây, thư ra Internet rời đi qua đó nhờ trình kết nối Partner cho *. Thư đến máy chủ riêng dùng trình kết nối cụ thể hơn.
scenario-archive-both-ways-fault-by-rule = Để quy tắc chọn trình kết nối
scenario-archive-both-ways-fault-known-by-address = Kho lưu trữ chỉ nhận ra khách hàng qua địa chỉ của Microsoft
scenario-filter-in-front-of-hybrid-title = Bộ lọc đứng trước mô hình hybrid
scenario-filter-in-front-of-hybrid-description = Bản ghi MX trỏ đến bộ lọc đám mây; hộp thư của John ở máy chủ riêng, của Bob và Dora ở Microsoft 365. Thư đi không qua bộ lọc.
scenario-filter-in-front-of-hybrid-fault-filter-to-own-server = Để bộ lọc giao thư cho máy chủ riêng
scenario-several-domains-title = Nhiều miền ở cả hai phía
scenario-several-domains-description = Công ty có hai miền, mỗi miền đều có hộp thư trên máy chủ riêng. Mỗi miền phải được chấp nhận, đúng loại và được trình kết nối bao phủ.
scenario-several-domains-fault-one-covered = Trình kết nối chỉ liệt kê miền thứ nhất
scenario-several-domains-fix-all-accepted-domains = Để trình kết nối nhận mọi miền được chấp nhận
scenario-several-domains-fault-one-covered-mx-at-server = Tương tự, với MX của miền thứ hai ở máy chủ riêng
scenario-several-domains-fault-second-authoritative = Đặt miền thứ hai thành Authoritative
scenario-several-domains-fix-mail-user = Tạo người dùng thư cho Nina
scenario-several-domains-fault-second-not-accepted = Miền thứ hai hoàn toàn không được chấp nhận
scenario-several-domains-fault-sub-domain-without-connector = Khớp miền phụ mà không có trình kết nối cho chúng
scenario-several-domains-fix-sub-domains-covered = Thêm *.contoso.com vào trình kết nối
scenario-no-cloud-mailboxes-title = Bảo vệ trên đám mây, mọi hộp thư ở máy chủ riêng
scenario-no-cloud-mailboxes-description = Exchange Online Protection đứng giữa Internet và máy chủ riêng; không ai có hộp thư trên đám mây.
scenario-no-cloud-mailboxes-fault-authoritative = Đặt miền thành Authoritative
scenario-no-cloud-mailboxes-fix-mail-users = Tạo người dùng thư cho các địa chỉ tại chỗ
scenario-partner-with-forced-tls-title = Đối tác với TLS bắt buộc
scenario-partner-with-forced-tls-description = Thư giữa công ty và ngân hàng phải được mã hóa với chứng chỉ đã xác minh, theo cả hai chiều.
scenario-partner-with-forced-tls-fault-certificate-self-signed = Chứng chỉ của ngân hàng là tự ký
scenario-partner-with-forced-tls-fault-wildcard-alone = Trình kết nối đi chỉ liệt kê *.contosobank.com
scenario-partner-with-forced-tls-fix-both-listed = Liệt kê thêm contosobank.com
scenario-own-server-switched-off-title = Máy chủ riêng đã tắt
scenario-own-server-switched-off-description = Mọi người đã chuyển sang Microsoft 365 và máy chủ cũ đã tắt. Mỗi sự cố là một thứ còn sót lại.
scenario-own-server-switched-off-fault-connector-left = Còn sót InternalRelay và trình kết nối đến máy chủ cũ
scenario-own-server-switched-off-fix-authoritative = Đặt miền thành Authoritative và xóa trình kết nối
scenario-own-server-switched-off-fault-internal-relay-left = Còn sót InternalRelay, trình kết nối đã xóa
scenario-own-server-switched-off-fault-centralized-transport-left = Truyền thư tập trung vẫn bật
scenario-own-server-switched-off-fix-connector-deleted = Xóa trình kết nối
scenario-own-server-switched-off-fault-rule-left = Còn sót quy tắc đến máy chủ cũ
scenario-own-server-switched-off-fault-spf-left = Địa chỉ cũ còn trong bản ghi SPF
scenario-own-server-switched-off-fault-mail-user-left = John vẫn là người dùng thư của máy chủ cũ
scenario-every-connector-combination-title = Mọi tổ hợp trình kết nối
scenario-every-connector-combination-description = Từ và đến Office 365, tổ chức riêng, đối tác và Internet: theo mọi miền được chấp nhận, một miền, miền phụ, * và quy tắc; qua smart host và qua bản ghi MX; và những gì trình kết nối nhận của máy chủ riêng cho phép.
scenario-every-connector-combination-fault-application-may-not-relay = Trình kết nối cho ứng dụng không được nhận mọi người nhận
scenario-every-connector-combination-fix-any-recipient = Cấp Ms-Exch-SMTP-Accept-Any-Recipient
scenario-every-connector-combination-fault-bound-to-587 = Trình kết nối cho Office 365 chỉ nghe cổng 587
scenario-every-connector-combination-fix-bound-to-25 = Gắn nó vào cổng 25
scenario-every-connector-combination-fault-capabilities-missing = TlsDomainCapabilities không nêu Office 365
scenario-every-connector-combination-fix-capabilities-set = Đặt TlsDomainCapabilities
scenario-every-connector-combination-fault-headers-not-kept = Không giữ tiêu đề nội bộ từ máy chủ riêng
scenario-every-connector-combination-fix-headers-kept = Giữ lại: CloudServicesMailEnabled
scenario-every-connector-combination-fault-self-signed = Chứng chỉ của máy chủ riêng là tự ký
scenario-every-connector-combination-fix-public-certificate = Lấy chứng chỉ công cộng
scenario-scenarios-and-best-practices-title = Kịch bản và thực hành tốt nhất
scenario-scenarios-and-best-practices-description = Hộp thư ở đâu, thư vào từ đâu, và MX cùng SPF khi đó phải ghi gì; truyền thư tập trung và “Unable to relay”; bộ lọc đứng trước; và một công ty chuyển từng hộp thư khỏi máy chủ IMAP.
scenario-scenarios-and-best-practices-fault-all-online = MX và SPF như thể mọi thứ đều trực tuyến
scenario-scenarios-and-best-practices-fault-mx-at-the-server = MX ở máy chủ riêng, SPF có cả hai
scenario-scenarios-and-best-practices-fault-all-on-premises = MX và SPF như thể mọi thứ đều tại chỗ
scenario-scenarios-and-best-practices-fault-new-ranges-missing = Truyền thư tập trung, và thiếu các dải địa chỉ mới của Microsoft
scenario-scenarios-and-best-practices-fix-ranges-added = Thêm mọi dải địa chỉ của Microsoft
scenario-scenarios-and-best-practices-fault-old-certificate-name = Truyền thư tập trung, và ghi tên chứng chỉ cũ của Microsoft
scenario-scenarios-and-best-practices-fix-certificate-name-renewed = Ghi mail.protection.outlook.com
scenario-scenarios-and-best-practices-fault-mailbox-prepared = Hộp thư của Ulla đã chuẩn bị sẵn trực tuyến
scenario-scenarios-and-best-practices-fault-no-forwarding = Máy chủ IMAP không chuyển tiếp thư của Max
scenario-scenarios-and-best-practices-fix-forwarding = Chuyển tiếp đến địa chỉ của Max dưới onmicrosoft.com
scenario-scenarios-and-best-practices-fault-left-in-group = Mia đã chuyển mà vẫn còn trong nhóm
scenario-scenarios-and-best-practices-fix-out-of-the-group = Đưa Mia ra khỏi nhóm
scenario-scenarios-and-best-practices-fault-sub-domain-forwarding = Máy chủ IMAP chuyển tiếp đến miền phụ
scenario-scenarios-and-best-practices-fix-proxy-address = Gán địa chỉ đó cho Mia
scenario-scenarios-and-best-practices-fault-cut-over = Mọi người đã chuyển và mọi thứ đã dọn dẹp
scenario-applications-and-devices-title = Ứng dụng và thiết bị
scenario-applications-and-devices-description = Một máy in gửi thư: trực tiếp đến tenant, với trình kết nối cho địa chỉ của nó, hoặc qua Exchange Server riêng.
scenario-applications-and-devices-fault-direct-send-rejected = Từ chối gửi trực tiếp
scenario-applications-and-devices-fix-connector-for-the-printer = Tạo trình kết nối cho địa chỉ của máy in
scenario-applications-and-devices-fault-over-own-server = Gửi qua Exchange Server riêng
scenario-loops-title = Vòng lặp
scenario-loops-description = Một Exchange hybrid hoạt động tốt, và bốn cách làm thư chạy vòng.
scenario-loops-fault-smart-host-leads-back = Smart host chính là Microsoft 365
scenario-loops-fix-smart-host-own-server = Ghi máy chủ riêng làm smart host
scenario-loops-fault-forwarding-in-a-ring = David và Nora chuyển tiếp cho nhau
scenario-loops-fix-nora-keeps-her-mail = Để Nora giữ thư của mình
scenario-loops-fault-second-mail-exchanger = Một máy cũ là máy trao đổi thư thứ nhất
scenario-loops-fix-single-mail-exchanger = Chỉ để lại Microsoft 365
scenario-loops-fault-moved-back-and-forth = Truyền thư tập trung đang bật, và máy chủ riêng gửi miền lên
scenario-add-on-service-title = Dịch vụ bổ sung cho thư đi
scenario-add-on-service-description = Một quy tắc gửi mọi thư của người dùng trong công ty đến dịch vụ chữ ký, dịch vụ đánh dấu rồi gửi lại.
scenario-add-on-service-fault-header-missing = Dịch vụ không đóng dấu tiêu đề
scenario-add-on-service-fix-header-stamped = Để dịch vụ đóng dấu tiêu đề

## Microsoft 365 in front of Postfix and Dovecot

scenario-microsoft-365-in-front-of-postfix-title = Microsoft 365 đứng trước máy chủ Postfix và Dovecot nội bộ
scenario-microsoft-365-in-front-of-postfix-description = Thư cho example.com đến Microsoft 365. Bob và Dora có hộp thư đám mây, Alice và Carol có hộp thư trên máy chủ nội bộ. Một quy tắc luồng thư gửi thư của miền xuống máy chủ nội bộ; máy chủ gửi mọi thứ không phải của nó lên Microsoft 365.
scenario-microsoft-365-in-front-of-postfix-fault-documented-reading = Hiểu quy tắc theo tài liệu của Microsoft: nó lấy mọi thư của miền
scenario-microsoft-365-in-front-of-postfix-fix-connector-by-domain = Xóa quy tắc và để trình kết nối nhận miền
scenario-microsoft-365-in-front-of-postfix-fix-group-exception = Loại người dùng đám mây khỏi quy tắc bằng một nhóm
scenario-microsoft-365-in-front-of-postfix-fix-refuse-cloud-users = Để Postfix từ chối thư từ Microsoft 365 gửi cho bất kỳ ai ngoài người dùng cục bộ (hết vòng lặp, nhưng không phát thêm được thư)
scenario-microsoft-365-in-front-of-postfix-fault-rule-deleted = Chỉ xóa quy tắc, không làm gì khác
scenario-microsoft-365-in-front-of-postfix-fault-rule-only-audits = Quy tắc ở chế độ thử
scenario-microsoft-365-in-front-of-postfix-fix-rule-enforced = Đặt quy tắc thành Thực thi
scenario-microsoft-365-in-front-of-postfix-fault-connector-disabled = Trình kết nối “To Local” đã tắt
scenario-microsoft-365-in-front-of-postfix-fix-connector-enabled = Bật trình kết nối
scenario-microsoft-365-in-front-of-postfix-fault-other-public-address = “From Local” liệt kê địa chỉ khác với địa chỉ của máy chủ
scenario-microsoft-365-in-front-of-postfix-fix-address-listed = Liệt kê địa chỉ của máy chủ trong “From Local”
scenario-microsoft-365-in-front-of-postfix-fault-direct-send-rejected = “From Local” liệt kê địa chỉ khác, và gửi trực tiếp bị từ chối
scenario-microsoft-365-in-front-of-postfix-fault-bare-sender-key = Khóa trong bảng người gửi của Postfix thiếu dấu @
scenario-microsoft-365-in-front-of-postfix-fix-sender-key-with-at = Viết khóa thành @example.com
scenario-microsoft-365-in-front-of-postfix-fault-authoritative-domain = Miền là Authoritative thay vì InternalRelay
scenario-microsoft-365-in-front-of-postfix-fix-internal-relay = Đặt miền thành InternalRelay
scenario-microsoft-365-in-front-of-postfix-fault-certificate-demanded = “To Local” đòi chứng chỉ của cơ quan công cộng
scenario-microsoft-365-in-front-of-postfix-fix-any-certificate = Chấp nhận mọi chứng chỉ (EncryptionOnly)
scenario-microsoft-365-in-front-of-postfix-fix-public-certificate = Lấy chứng chỉ công cộng cho máy chủ nội bộ
scenario-microsoft-365-in-front-of-postfix-fault-starttls-missing = Máy chủ nội bộ không hỗ trợ STARTTLS
scenario-microsoft-365-in-front-of-postfix-fix-starttls-offered = Hỗ trợ STARTTLS với chứng chỉ của máy chủ
scenario-microsoft-365-in-front-of-postfix-fault-port-25-refused = Cổng 25 của máy chủ nội bộ bị đóng
scenario-microsoft-365-in-front-of-postfix-fault-port-25-silent = Không có gì trả lời tại địa chỉ của máy chủ nội bộ
scenario-microsoft-365-in-front-of-postfix-fix-port-25-open = Mở cổng 25 cho Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fault-domain-in-mydestination = Miền nằm trong mydestination thay vì relay_domains
scenario-microsoft-365-in-front-of-postfix-fix-relay-domain = Chuyển miền sang relay_domains
scenario-microsoft-365-in-front-of-postfix-fault-bounces-through-microsoft-365 = Postfix gửi báo cáo trả lại qua Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fault-host-name-as-sender = Chương trình trên máy chủ nội bộ gửi với tên root@mail.example.com, và mọi thứ đi qua Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fix-certificate-connector = Để “From Local” nhận ra máy chủ bằng chứng chỉ công cộng
scenario-microsoft-365-in-front-of-postfix-fix-bounces-by-mx = Để báo cáo trả lại đi thẳng đến máy chủ trao đổi thư của người nhận
scenario-microsoft-365-in-front-of-postfix-fault-dovecot-without-carol = Dovecot không có người dùng Carol, dù Postfix nhận thư của cô ấy
scenario-microsoft-365-in-front-of-postfix-fix-tables-agree = Tạo Carol trong Dovecot
scenario-microsoft-365-in-front-of-postfix-fault-no-recipient-table = Postfix không có bảng người nhận cho miền
scenario-microsoft-365-in-front-of-postfix-fix-recipient-table = Liệt kê người nhận trong relay_recipient_maps
scenario-microsoft-365-in-front-of-postfix-fault-no-local-delivery = Postfix không có đường đến Dovecot cho người dùng cục bộ
scenario-microsoft-365-in-front-of-postfix-fix-transport-table = Nêu Dovecot trong transport_maps cho từng người dùng cục bộ
scenario-microsoft-365-in-front-of-postfix-fault-mx-at-internal-server = Bản ghi MX nêu máy chủ nội bộ
scenario-microsoft-365-in-front-of-postfix-fix-mx-at-microsoft-365 = Trỏ bản ghi MX đến Microsoft 365

## John, Bob and Sun

scenario-john-bob-and-sun-title = Máy chủ thư riêng và Microsoft 365: John, Bob và Sun
scenario-john-bob-and-sun-description = Hộp thư của John ở trên máy chủ thư riêng của công ty, của Bob ở Microsoft 365, Sun là khách hàng trên Internet. Mọi thứ giữa công ty và Internet đi qua Microsoft 365. Ai cần trình kết nối nào để đến được ai?
scenario-john-bob-and-sun-fault-no-connectors = Xóa cả hai trình kết nối
scenario-john-bob-and-sun-fault-no-inbound-connector = Xóa trình kết nối từ máy chủ riêng
scenario-john-bob-and-sun-fix-connectors-created = Tạo các trình kết nối
scenario-john-bob-and-sun-fault-direct-send-rejected = Xóa trình kết nối từ máy chủ riêng, và từ chối gửi trực tiếp
scenario-john-bob-and-sun-fault-connector-by-mx = Trình kết nối đến máy chủ riêng phát theo bản ghi MX
scenario-john-bob-and-sun-fix-smart-host = Nêu máy chủ riêng làm máy chủ thông minh
scenario-john-bob-and-sun-fault-certificate-expired = Chứng chỉ của máy chủ riêng đã hết hạn
scenario-john-bob-and-sun-fault-certificate-self-signed = Chứng chỉ của máy chủ riêng là tự ký
scenario-john-bob-and-sun-fault-certificate-without-intermediates = Máy chủ riêng không gửi kèm chứng chỉ trung gian
scenario-john-bob-and-sun-fault-certificate-of-another-name = Chứng chỉ gia hạn mang tên khác
scenario-john-bob-and-sun-fix-certificate-renewed = Cài chứng chỉ công cộng hợp lệ cho mail.contoso.com kèm chuỗi của nó
scenario-john-bob-and-sun-fault-connector-names-the-host = Trình kết nối từ máy chủ riêng nêu tên máy mail.contoso.com, và máy chủ của John gửi báo cáo trả lại
scenario-john-bob-and-sun-fix-connector-names-the-domain = Nêu *.contoso.com trong trình kết nối
scenario-john-bob-and-sun-fault-authoritative-domain = Miền là Authoritative, và John không có trong danh bạ
scenario-john-bob-and-sun-fix-internal-relay = Đặt miền thành InternalRelay
scenario-john-bob-and-sun-fix-mail-user = Tạo người dùng thư cho John
scenario-john-bob-and-sun-fault-mx-before-the-flip = Bản ghi MX vẫn nêu máy chủ riêng
scenario-john-bob-and-sun-fix-mx-flipped = Trỏ bản ghi MX đến Microsoft 365

scenario-exchange-hybrid-title = Exchange hybrid: Exchange Server và Microsoft 365
scenario-exchange-hybrid-description = Do trình hướng dẫn cấu hình hybrid thiết lập: hộp thư của Julie ở trên Exchange Server của công ty, của David ở trong Microsoft 365, và cả hai dùng chung một miền. Bản ghi MX trỏ đến Microsoft 365. Cặp trình kết nối nào chuyển thư nào, và điều gì hỏng khi chứng chỉ thay đổi?
scenario-exchange-hybrid-fault-internal-relay = Miền là InternalRelay trên đám mây, và không ai biết địa chỉ đó
scenario-exchange-hybrid-fix-authoritative = Đặt miền là Authoritative
scenario-exchange-hybrid-fault-no-routing-address = Hộp thư từ xa của David không có địa chỉ định tuyến từ xa
scenario-exchange-hybrid-fix-routing-address-set = Đặt địa chỉ định tuyến từ xa
scenario-exchange-hybrid-fault-certificate-self-signed = Exchange Server trình chứng chỉ tự ký
scenario-exchange-hybrid-fix-public-certificate = Cài chứng chỉ của cơ quan công cộng
scenario-exchange-hybrid-fault-send-connector-certificate-replaced = Chứng chỉ đã được gia hạn, mà trình kết nối gửi vẫn nêu chứng chỉ cũ
scenario-exchange-hybrid-fix-certificate-named = Nêu chứng chỉ mới trong trình kết nối gửi
scenario-exchange-hybrid-fault-headers-not-kept = Trình kết nối gửi đến Microsoft 365 không giữ tiêu đề nội bộ
scenario-exchange-hybrid-fix-headers-kept = Bật CloudServicesMailEnabled
scenario-exchange-hybrid-fault-centralized-transport = Bật truyền thư tập trung
scenario-exchange-hybrid-fault-centralized-transport-old-certificate-name = Bật truyền thư tập trung; trình kết nối nhận vẫn nêu chứng chỉ cũ của Microsoft
scenario-exchange-hybrid-fix-capability-renewed = Cấp cho mail.protection.outlook.com quyền AcceptCloudServicesMail
scenario-exchange-hybrid-fault-mx-at-the-server = Bản ghi MX trỏ đến Exchange Server
scenario-exchange-hybrid-fault-anonymous-users-off = Bản ghi MX trỏ đến Exchange Server, mà trình kết nối của nó không nhận thư ẩn danh
scenario-exchange-hybrid-fix-anonymous-users-on = Cho phép người dùng ẩn danh trên trình kết nối nhận
scenario-exchange-hybrid-fault-no-internet-send-connector = Xóa trình kết nối gửi ra Internet
scenario-exchange-hybrid-fix-internet-send-connector = Tạo trình kết nối gửi với không gian địa chỉ *
scenario-exchange-hybrid-fault-device-between = Một thiết bị giữa các máy chủ chuyển thư tiếp
scenario-exchange-hybrid-fix-device-removed = Bỏ thiết bị ra khỏi đường đi
scenario-exchange-hybrid-fault-pointing-at-each-other = David là người dùng thư trên đám mây và hộp thư từ xa trên máy chủ
scenario-exchange-hybrid-fix-mailbox-again = Trả lại hộp thư trên đám mây cho David
## Inbound connectors and relay

scenario-inbound-connectors-and-relay-title = Ứng dụng và bộ lọc đứng trước Microsoft 365
scenario-inbound-connectors-and-relay-description = Các ứng dụng trên máy chủ riêng của Tailspin gửi thư qua Microsoft 365, nơi nhận ra máy chủ theo địa chỉ. Woodgrove Bank, một khách hàng khác của Microsoft 365, nhận thư qua một bộ lọc phục vụ nhiều khách hàng. Điều gì xảy ra khi trình kết nối liệt kê sai máy chủ hoặc sai loại?
scenario-inbound-connectors-and-relay-fault-address-behind-nat = Máy chủ ra ngoài bằng địa chỉ khác với địa chỉ ghi trong trình kết nối: Microsoft 365 từ chối chuyển tiếp (5.7.64)
scenario-inbound-connectors-and-relay-fix-address-listed = Ghi địa chỉ mới vào SenderIPAddresses và vào bản ghi SPF
scenario-inbound-connectors-and-relay-fault-direct-send-rejected = Gửi trực tiếp bị từ chối và không trình kết nối nào nhận ra máy chủ: thư gửi đồng nghiệp bị từ chối (5.7.68)
scenario-inbound-connectors-and-relay-fix-server-listed = Tạo hoặc sửa trình kết nối: ghi địa chỉ của máy chủ vào SenderIPAddresses
scenario-inbound-connectors-and-relay-fault-lock-down-forgets-own-server = Một trình kết nối loại Partner chỉ nhận thư từ bộ lọc: thư của máy chủ riêng bị từ chối (5.7.51)
scenario-inbound-connectors-and-relay-fix-own-server-listed-too = Ghi cả địa chỉ của máy chủ riêng vào trình kết nối Partner
scenario-inbound-connectors-and-relay-fault-restriction-without-effect = RestrictDomainsToIPAddresses được đặt trên trình kết nối loại OnPremises, nơi nó không có tác dụng: người lạ mạo danh đồng nghiệp vẫn gửi được
scenario-inbound-connectors-and-relay-fix-partner-connector = Giới hạn tên miền riêng bằng trình kết nối loại Partner
scenario-inbound-connectors-and-relay-fault-filter-registered-as-own-server = Bộ lọc dùng chung được đăng ký là máy chủ riêng (OnPremises): thư gửi các khách hàng khác của nó chạy vòng đến giới hạn số chặng (5.4.14)
scenario-inbound-connectors-and-relay-fix-filter-as-partner = Đổi thành trình kết nối loại Partner
scenario-inbound-connectors-and-relay-fault-one-address-two-tenants = Hai tổ chức cùng liệt kê một địa chỉ công cộng: ai gửi từ đó đều có thể chuyển tiếp dưới tên bên kia
scenario-inbound-connectors-and-relay-fix-certificate-for-each-tenant = Để mỗi trình kết nối nhận ra máy chủ của mình bằng chứng chỉ của tên miền riêng
scenario-inbound-connectors-and-relay-fault-own-server-as-stranger = Không trình kết nối nào biết máy chủ riêng và SPF không ghi tên nó: thư của nó gửi đồng nghiệp bị lọc như thư người lạ và dễ rơi vào thư rác
scenario-inbound-connectors-and-relay-fix-spf-names-the-server = Ghi địa chỉ của máy chủ vào bản ghi SPF
scenario-inbound-connectors-and-relay-fix-connector-created = Tạo trình kết nối đến có liệt kê máy chủ, với TreatMessagesAsInternal
## Exchange Server in a hybrid

scenario-exchange-server-title = Exchange Server trong mô hình hybrid và ứng dụng bên cạnh
scenario-exchange-server-description = Tại Fourth Coffee mọi thư đi ra đều qua Exchange Server của công ty (centralized mail transport). Một trình kết nối nhận dành cho các địa chỉ của Microsoft, một cho ứng dụng dùng máy chủ làm smart host, một cho tất cả những bên khác. Trình kết nối nào trả lời và máy khách được làm gì ở đó?
scenario-exchange-server-fault-new-microsoft-range-missing = Trình kết nối nhận cho Microsoft 365 thiếu một dải địa chỉ của Microsoft: một trình kết nối yếu hơn trả lời và không chuyển tiếp (5.7.54)
scenario-exchange-server-fix-all-ranges = Ghi đủ mọi dải địa chỉ của Microsoft vào RemoteIPRanges
scenario-exchange-server-fault-application-may-not-relay = Không trình kết nối nhận nào cho ứng dụng chuyển tiếp: thư của nó gửi khách hàng bị từ chối (5.7.54)
scenario-exchange-server-fix-relay-connector = Tạo trình kết nối nhận chỉ cho địa chỉ của nó, với quyền Ms-Exch-SMTP-Accept-Any-Recipient
scenario-exchange-server-fault-cloud-mail-counts-as-outside = TlsDomainCapabilities bỏ trống: thư từ đám mây bị xem là thư bên ngoài và nhóm từ chối (5.7.133)
scenario-exchange-server-fix-capability-set = Đặt TlsDomainCapabilities là mail.protection.outlook.com:AcceptCloudServicesMail
scenario-exchange-server-fault-smart-host-sends-back = Smart host dùng cho Internet trả mọi thư lại máy chủ: thư chạy vòng đến khi máy chủ đếm quá số chặng (5.4.6)
scenario-exchange-server-fix-gateway-by-mx = Để cổng thư chuyển theo bản ghi MX của người nhận
scenario-exchange-server-fix-no-smart-host = Bỏ smart host và để trình kết nối gửi dùng DNS
scenario-exchange-server-fault-routing-domain-not-in-dns = Địa chỉ định tuyến từ xa của Ana thuộc tên miền không có trong DNS: thư của cô bị trả lại (5.4.4)
scenario-exchange-server-fix-routing-domain-corrected = Đặt RemoteRoutingAddress là địa chỉ của cô trong fourthcoffee.mail.onmicrosoft.com
scenario-exchange-server-fault-gateway-between-the-two = Một cổng thư giữa máy chủ và Microsoft 365 làm mất các header nội bộ: nhóm từ chối Luis như người lạ (5.7.133)
scenario-exchange-server-fix-gateway-removed = Đưa cổng thư ra khỏi đường đi: để trình kết nối gửi đi thẳng tới Microsoft 365
## Postfix and Dovecot

scenario-postfix-and-dovecot-title = Postfix và Dovecot phía sau Microsoft 365
scenario-postfix-and-dovecot-description = Tại Lucerne Publishing, hộp thư của Beat ở Microsoft 365, của Urs ở Dovecot sau Postfix. Một máy chủ in gửi thư qua Postfix, một Postfix thứ hai giữ kho lưu trữ, và tổ chức của một người lạ thử chuyển tiếp. Máy khách nào được gửi gì và bảng nào biết ai?
scenario-postfix-and-dovecot-fault-client-outside-mynetworks = Máy chủ in có địa chỉ ngoài mynetworks: thư của nó gửi khách hàng bị hoãn (4.7.1) và nằm chờ
scenario-postfix-and-dovecot-fix-network-listed = Ghi mạng của nó vào mynetworks
scenario-postfix-and-dovecot-fault-relay-refused-for-good = Như trên, và smtpd_relay_restrictions kết thúc bằng reject_unauth_destination: bị từ chối hẳn (5.7.1)
scenario-postfix-and-dovecot-fault-microsoft-in-mynetworks = Các địa chỉ của Microsoft nằm trong mynetworks: mọi tổ chức của Microsoft 365 đều gửi được cho bất kỳ ai qua Postfix
scenario-postfix-and-dovecot-fix-microsoft-removed = Bỏ các địa chỉ của Microsoft khỏi mynetworks; relay_domains là đủ cho thư từ Microsoft 365
scenario-postfix-and-dovecot-fault-lmtp-socket-missing = Dovecot không lắng nghe trên socket LMTP trong thư mục hàng đợi của Postfix: thư gửi Urs nằm chờ (4.4.1)
scenario-postfix-and-dovecot-fix-lmtp-socket = Bật LMTP trong Dovecot, với unix_listener tại private/dovecot-lmtp
scenario-postfix-and-dovecot-fault-domain-in-two-classes = Tên miền của kho lưu trữ nằm cả trong mydestination và virtual_mailbox_domains: lớp local thắng và không biết ai (5.1.1)
scenario-postfix-and-dovecot-fix-one-class = Bỏ tên miền khỏi mydestination
scenario-postfix-and-dovecot-fault-two-servers-point-at-each-other = Postfix của kho lưu trữ xem tên miền của nó là miền chuyển tiếp và gửi trả lại: thư chạy vòng đến hopcount_limit (5.4.0)
scenario-postfix-and-dovecot-fix-delivered-at-the-archive = Đưa tên miền vào virtual_mailbox_domains ở đó và ra khỏi relay_domains
scenario-postfix-and-dovecot-fault-filter-sees-microsoft = Một bộ lọc trước Postfix kiểm tra SPF và thấy địa chỉ của Microsoft thay cho địa chỉ bên gửi: thư từ bên ngoài bị từ chối (5.7.23)
scenario-postfix-and-dovecot-fix-microsoft-exempt = Miễn kiểm tra cho thư đến từ Microsoft 365; Microsoft 365 đã kiểm tra rồi
## Migration

scenario-migration-title = Di chuyển từ một nhà cung cấp hộp thư khác
scenario-migration-description = Alpine Ski House chuyển sang Microsoft 365 từng người một. Bản ghi MX vẫn trỏ tới máy chủ cũ. Nils và Pia đã chuyển, máy chủ cũ chuyển tiếp thư của họ đến những địa chỉ chỉ có trên đám mây; Olga thì chưa, và một quy tắc theo nhóm gửi thư của cô đến máy chủ cũ. Điều gì xảy ra khi quên một bước?
scenario-migration-fault-left-in-the-group = Nils đã chuyển nhưng vẫn ở trong nhóm người chưa chuyển: quy tắc gửi thư của anh đến máy chủ cũ, nơi chuyển tiếp trở lại, cho đến giới hạn số chặng (5.4.14)
scenario-migration-fix-out-of-the-group = Đưa Nils ra khỏi nhóm
scenario-migration-fault-not-forwarded = Máy chủ cũ không chuyển tiếp gì trong khi bản ghi MX vẫn trỏ tới nó: thư từ Internet gửi Nils nằm lại trong hộp thư cũ
scenario-migration-fix-forwarded = Chuyển tiếp từng người đã chuyển đến một địa chỉ chỉ có trên đám mây
scenario-migration-fault-subdomain-not-accepted = Tổ chức không nhận thư cho tên miền con mà máy chủ cũ chuyển tiếp đến (MatchSubDomains tắt): bị từ chối (5.7.64)
scenario-migration-fix-subdomains-matched = Bật MatchSubDomains cho tên miền được chấp nhận
scenario-migration-fault-no-proxy-address = Tên miền con được chấp nhận nhưng không hộp thư nào có địa chỉ mà máy chủ cũ chuyển tiếp đến: thư chạy vòng rồi bị trả lại (5.4.14)
scenario-migration-fix-proxy-address = Thêm địa chỉ đó vào hộp thư làm địa chỉ proxy
scenario-migration-fault-rule-left-behind = Bản ghi MX và Olga đã chuyển; quy tắc, nhóm và trình kết nối vẫn còn: thư của cô rơi vào hộp thư cũ
scenario-migration-fix-cleaned-up = Xóa quy tắc, nhóm và trình kết nối, rồi đặt tên miền là Authoritative
scenario-migration-fault-relay-to-a-dead-host = Mọi người đã chuyển nhưng tên miền vẫn là InternalRelay với trình kết nối tới máy chủ đã tắt: thư gửi địa chỉ không tồn tại nằm chờ một ngày (4.4.315) thay vì bị từ chối
scenario-migration-fix-authoritative = Đặt tên miền là Authoritative và xóa trình kết nối
scenario-migration-fault-centralized-transport-left-on = Máy chủ cũ đã tắt nhưng centralized mail transport vẫn đi qua nó: mọi thư đến và đi Internet đều nằm chờ (4.4.316)
scenario-migration-fix-connector-deleted = Tắt centralized mail transport và xóa trình kết nối
## MX, SPF, DKIM and DMARC

scenario-dns-and-spf-title = MX, SPF, DKIM và DMARC trong DNS công cộng
scenario-dns-and-spf-description = Wingtip Toys có hộp thư trong Microsoft 365, và một dịch vụ bản tin gửi thư dưới tên của họ. DNS của họ cho biết ai được gửi thay và yêu cầu mọi nơi từ chối phần còn lại. Proseware làm theo; Tom ở đó còn nhận thư qua địa chỉ chuyển tiếp của hội cựu sinh viên. Một bản ghi sai gây ra điều gì?
scenario-dns-and-spf-fault-mx-at-old-provider = Bản ghi MX trỏ tới nhà cung cấp cũ, nơi không còn biết tên miền: thư bị từ chối ở đó
scenario-dns-and-spf-fix-mx-at-microsoft-365 = Công bố một bản ghi MX duy nhất, trỏ tới Microsoft 365
scenario-dns-and-spf-fault-two-mail-exchangers = Nhà cung cấp cũ vẫn còn là máy chủ trao đổi thư thứ hai với cùng số ưu tiên: một số bên gửi chọn nó và bị từ chối
scenario-dns-and-spf-fix-one-mail-exchanger = Xóa máy chủ trao đổi thư thứ hai
scenario-dns-and-spf-fault-spf-with-a-blank = Có khoảng trắng sau include: trong bản ghi SPF, một lỗi vĩnh viễn: DMARC không thấy ai bảo đảm cho bản tin (5.7.509)
scenario-dns-and-spf-fix-spf-rewritten = Công bố một bản ghi SPF duy nhất với include:spf.litwareinc.com và include:spf.protection.outlook.com
scenario-dns-and-spf-fault-spf-includes-a-mail-host = include: ghi tên máy chủ trao đổi thư của dịch vụ, nơi không có bản ghi SPF, một lỗi vĩnh viễn (5.7.509)
scenario-dns-and-spf-fault-two-spf-records = Có hai bản ghi SPF, một lỗi vĩnh viễn: cả hai đều vô hiệu (5.7.509)
scenario-dns-and-spf-fault-too-many-look-ups = Bản ghi SPF cần hơn mười lần tra cứu, một lỗi vĩnh viễn (5.7.509)
scenario-dns-and-spf-fault-selectors-missing = Các selector DKIM không có trong DNS nên Microsoft 365 không thể ký: thư chuyển tiếp, mà SPF không bảo đảm được, bị từ chối (5.7.509)
scenario-dns-and-spf-fix-selectors-published = Công bố cả hai bản ghi CNAME của selector và bật ký DKIM
scenario-dns-and-spf-fault-spf-misses-a-sender = Bản ghi SPF không ghi dịch vụ bản tin: bên nhận có kiểm tra SPF từ chối bản tin (5.7.23)
scenario-dns-and-spf-fix-sender-named = Thêm include:spf.litwareinc.com vào bản ghi SPF
scenario-dns-and-spf-fault-soft-fail = Bản ghi SPF kết thúc bằng ~all: bên nhận dựa vào SPF cho qua thư của người lạ dưới tên công ty
scenario-dns-and-spf-fix-hard-fail = Kết thúc bản ghi bằng -all khi mọi bên gửi đã được ghi
## Forwarding, limits and content

scenario-forwarding-limits-content-title = Chuyển tiếp, giới hạn và nội dung
scenario-forwarding-limits-content-description = Tại Coho Winery, hộp thư của Lena trong Microsoft 365 chuyển tiếp đến địa chỉ riêng của cô, của Marc đến Paul, người có hộp thư trên Postfix riêng. Điều gì chặn một thư trên đường như vậy dù mọi địa chỉ đều đúng?
scenario-forwarding-limits-content-fault-forwarding-off = Chính sách chống thư rác đi ra cấm chuyển tiếp ra ngoài: thư gửi Lena bị trả lại (5.7.520)
scenario-forwarding-limits-content-fix-forwarding-on = Đặt AutoForwardingMode là On, trong một chính sách dành cho những người được chuyển tiếp
scenario-forwarding-limits-content-fault-forwarding-automatic = Chính sách ghi Automatic, tức là Off với hầu hết các tổ chức: thư gửi Lena bị trả lại (5.7.520)
scenario-forwarding-limits-content-fault-relay-pool = Bản ghi SPF của bên gửi không cho phép máy chủ đã gửi: thư chuyển tiếp đi ra từ relay pool, nơi không bản ghi SPF nào liệt kê, và máy chủ của Lena từ chối
scenario-forwarding-limits-content-fix-sender-vouched-for = Để bên gửi ghi máy chủ vào SPF hoặc ký bằng DKIM

## Chứng chỉ và TLS

scenario-certificates-and-tls-title = Chứng chỉ và TLS: điều gì hỏng khi gia hạn
scenario-certificates-and-tls-description = Hộp thư của David ở đám mây, của Julie ở Exchange Server. Các ứng dụng gửi qua Postfix. Thư đến và đi với đối tác Fabrikam phải được mã hóa và xác thực. Mỗi lỗi là một chứng chỉ, hoặc một thiết lập nêu tên chứng chỉ.
scenario-certificates-and-tls-fault-receive-connector-names-a-removed-certificate = Thư từ đám mây nằm trong hàng đợi với “STARTTLS is required”: trình kết nối nhận nêu một chứng chỉ đã bị xóa
scenario-certificates-and-tls-fix-receive-connector-names-the-certificate = Đặt TlsCertificateName của trình kết nối nhận thành chứng chỉ mới
scenario-certificates-and-tls-fix-receive-connector-names-none = Xóa TlsCertificateName ($null), để dùng chứng chỉ đã bật cho SMTP
scenario-certificates-and-tls-fault-certificate-of-the-own-authority = Thư từ đám mây nằm trong hàng đợi với “UntrustedRoot”: chứng chỉ của máy chủ do cơ quan riêng của công ty cấp
scenario-certificates-and-tls-fix-certificate-of-a-public-authority = Lấy chứng chỉ từ một cơ quan công cộng
scenario-certificates-and-tls-fix-any-certificate = Đặt TlsSettings của trình kết nối đi thành EncryptionOnly: chứng chỉ nào cũng được
scenario-certificates-and-tls-fault-partner-certificate-renewed = Thư của đối tác bị từ chối với 5.7.51: chứng chỉ mới của họ mang tên khác với tên mà các trình kết nối yêu cầu
scenario-certificates-and-tls-fix-connectors-know-the-new-name = Đặt TlsSenderCertificateName và TlsDomain của các trình kết nối đối tác thành tên mới
scenario-certificates-and-tls-fault-policy-stricter-than-the-partner = Postfix giữ thư với “Server certificate not verified”: chính sách của nó đòi hỏi hơn mức mà chứng chỉ tự ký của đối tác đáp ứng
scenario-certificates-and-tls-fix-policy-encrypts-only = Đặt dòng của đối tác trong smtp_tls_policy_maps thành encrypt
scenario-certificates-and-tls-fault-policy-key-is-not-the-next-hop = Ngoại lệ cho đối tác trong chính sách TLS của Postfix không có tác dụng: khóa của nó không viết giống chặng kế tiếp
scenario-certificates-and-tls-fix-policy-key-with-brackets-and-port = Viết khóa giống chặng kế tiếp: [mail.fabrikam.com]:25
scenario-certificates-and-tls-fault-partner-without-starttls = Thư đến đối tác nằm trong hàng đợi ở cả hai đường ra: máy chủ của họ không còn hỗ trợ STARTTLS
scenario-certificates-and-tls-fix-partner-offers-starttls = Hỗ trợ lại STARTTLS với chứng chỉ của đối tác
scenario-certificates-and-tls-fault-two-certificates-for-smtp = Thư lên đám mây nằm trong hàng đợi với 4.7.0 “UntrustedRoot: Access Denied”: hai chứng chỉ phục vụ SMTP, và máy chủ trình chứng chỉ tự ký
scenario-certificates-and-tls-fix-self-signed-certificate-removed = Bỏ SMTP khỏi chứng chỉ tự ký, hoặc xóa nó
scenario-certificates-and-tls-fault-certificate-without-private-key = Thư lên đám mây nằm trong hàng đợi với 4.4.1: chứng chỉ được nhập mà không có khóa riêng
scenario-certificates-and-tls-fix-certificate-with-private-key = Nhập lại chứng chỉ cùng khóa riêng
scenario-certificates-and-tls-fault-transport-service-down = Thư từ đám mây nằm trong hàng đợi với “PRX5”: phần tiếp nhận trả lời, nhưng không có dịch vụ truyền nào phía sau
scenario-certificates-and-tls-fix-transport-service-up = Khởi động dịch vụ truyền và đặt thành phần HubTransport thành Active

## Miền được chấp nhận và người nhận

scenario-accepted-domains-and-recipients-title = Miền được chấp nhận và người nhận: ai được biết ở đâu
scenario-accepted-domains-and-recipients-description = contoso.com dùng chung giữa đám mây và Exchange Server, kể cả các miền con; mọi người nhận của tailspintoys.com đều được biết trên đám mây. Các nhóm Microsoft 365 nằm dưới groups.contoso.com. Mỗi lỗi là một miền hoặc người nhận mà một bên không biết, hoặc biết sai.
scenario-accepted-domains-and-recipients-fault-group-unknown-online = Thư từ bên ngoài đến một nhóm bị từ chối với 5.4.1: nhóm chỉ có trên Exchange Server, như các nhóm động
scenario-accepted-domains-and-recipients-fix-mail-contact-for-the-group = Tạo một liên hệ thư với địa chỉ của nhóm trong đối tượng thuê
scenario-accepted-domains-and-recipients-fix-internal-relay-for-the-group = Đặt miền thành InternalRelay
scenario-accepted-domains-and-recipients-fault-domain-not-added = Thư cho một miền mới bị từ chối với 5.7.64: bản ghi MX nêu Microsoft 365, nhưng chưa đối tượng thuê nào có miền này
scenario-accepted-domains-and-recipients-fix-domain-added = Thêm và xác minh miền, dùng InternalRelay cho đến khi có người nhận
scenario-accepted-domains-and-recipients-fault-subdomains-not-matched = Thư từ bên ngoài đến một miền con bị từ chối với 5.7.64: MatchSubDomains đang tắt
scenario-accepted-domains-and-recipients-fix-subdomains-matched = Bật MatchSubDomains của contoso.com
scenario-accepted-domains-and-recipients-fault-connector-without-subdomains = Thư đến một miền con chạy vòng cho đến 5.4.14: miền khớp các miền con, còn trình kết nối không liệt kê *.contoso.com
scenario-accepted-domains-and-recipients-fix-connector-with-subdomains = Thêm *.contoso.com vào RecipientDomains của trình kết nối
scenario-accepted-domains-and-recipients-fault-external-address-stale = Thư của Kim rơi vào máy chủ đã bỏ: ExternalEmailAddress của người dùng thư vẫn nêu máy chủ đó
scenario-accepted-domains-and-recipients-fix-external-address-corrected = Đặt ExternalEmailAddress thành kim@contoso.com
scenario-accepted-domains-and-recipients-fix-mail-user-becomes-a-mailbox = Cấp cho Kim một hộp thư đám mây thay cho người dùng thư
scenario-accepted-domains-and-recipients-fault-headers-not-kept-on-the-way-down = Một hộp thư cục bộ chỉ nhận thư nội bộ trả lại thư của David với 5.7.134: trình kết nối đi bỏ các tiêu đề nội bộ
scenario-accepted-domains-and-recipients-fix-headers-kept-on-the-way-down = Bật CloudServicesMailEnabled của trình kết nối đi
scenario-accepted-domains-and-recipients-fault-internal-senders-only = Thư từ bên ngoài bị trả lại với 5.7.133, 5.7.134 hoặc 5.7.136: nhóm, hộp thư và người dùng thư chỉ nhận người gửi đã xác thực
scenario-accepted-domains-and-recipients-fix-outside-senders-allowed = Đặt RequireSenderAuthenticationEnabled thành $false ở nơi người ngoài được viết
scenario-accepted-domains-and-recipients-fault-address-space-of-the-groups-missing = Thư của Kim đến một nhóm Microsoft 365 bị trả về với 5.7.133: thiếu không gian địa chỉ groups.contoso.com, thư đi qua trình kết nối ra Internet
scenario-accepted-domains-and-recipients-fix-address-space-of-the-groups-added = Thêm groups.contoso.com vào AddressSpaces của trình kết nối gửi đến Microsoft 365
scenario-accepted-domains-and-recipients-fault-no-catch-all = Thư đến địa chỉ gõ sai bị máy chủ riêng từ chối: miền là InternalRelay, nhưng Exchange Online không có hộp thư hứng mọi thư
scenario-accepted-domains-and-recipients-fix-rule-as-catch-all = Thêm quy tắc luồng thư chuyển hướng thư của miền đến văn phòng, trừ thành viên của nhóm gồm mọi người nhận

## Trình kết nối đi và quy tắc

scenario-outbound-connectors-and-rules-title = Trình kết nối đi và quy tắc: lối ra sai
scenario-outbound-connectors-and-rules-description = John và Lena có hộp thư trên máy chủ riêng, Bob và Dora ở đám mây; Erin có cả hai, và một quy tắc đưa thư của cô đến máy chủ riêng. Thư Dora gửi ra ngoài đi qua một dịch vụ chữ ký. Mỗi lỗi là một trình kết nối hoặc quy tắc nhận quá nhiều, quá ít hoặc không nhận gì.
scenario-outbound-connectors-and-rules-fault-second-domain-not-on-the-connector = Thư cho tailspintoys.com chạy vòng cho đến 5.4.14: trình kết nối đến máy chủ riêng chỉ liệt kê contoso.com
scenario-outbound-connectors-and-rules-fix-second-domain-on-the-connector = Thêm tailspintoys.com vào RecipientDomains của trình kết nối
scenario-outbound-connectors-and-rules-fix-all-accepted-domains = Bật AllAcceptedDomains của trình kết nối
scenario-outbound-connectors-and-rules-fault-partner-domain-not-on-the-connector = Thư đến fabrikam.net đi ra không mã hóa: trình kết nối đòi hỏi TLS chỉ liệt kê fabrikam.com, và máy chủ của đối tác mất STARTTLS
scenario-outbound-connectors-and-rules-fix-partner-domain-on-the-connector = Thêm fabrikam.net vào RecipientDomains: thư của nó chờ thay vì đi ra không mã hóa
scenario-outbound-connectors-and-rules-fault-accepted-domains-and-wildcard = Thư của Bob ra Internet bị máy chủ riêng từ chối: trình kết nối của nó có AllAcceptedDomains và cả *
scenario-outbound-connectors-and-rules-fix-wildcard-removed = Xóa * khỏi RecipientDomains
scenario-outbound-connectors-and-rules-fault-two-connectors-alike = Thư của John có thể phải chờ với 4.4.312: một trình kết nối còn sót lại nhận cùng các miền, và máy chủ thông minh của nó không còn
scenario-outbound-connectors-and-rules-fix-one-connector-kept = Xóa trình kết nối còn sót lại
scenario-outbound-connectors-and-rules-fault-smart-host-unresolvable = Thư của John nằm trong hàng đợi với 4.4.312 “DNS query failed”: tên máy chủ thông minh bị gõ sai
scenario-outbound-connectors-and-rules-fix-smart-host-with-a-public-name = Đặt SmartHosts thành tên hoặc địa chỉ mà Internet tới được
scenario-outbound-connectors-and-rules-fault-name-set-but-not-checked = Thư của John được giao cho máy chủ có chứng chỉ của người khác: TlsDomain đã đặt, nhưng TlsSettings là EncryptionOnly
scenario-outbound-connectors-and-rules-fix-name-checked = Đặt TlsSettings thành DomainValidation: chứng chỉ sai sẽ bị phát hiện
scenario-outbound-connectors-and-rules-fault-rule-disabled = Thư của Erin rơi vào hộp thư đám mây mà cô chưa dùng: quy tắc “Not moved yet” đã tắt
scenario-outbound-connectors-and-rules-fix-rule-enabled = Bật quy tắc “Not moved yet”
scenario-outbound-connectors-and-rules-fault-earlier-rule-stops = Thư của Erin rơi vào hộp thư đám mây: một quy tắc ưu tiên cao hơn có StopRuleProcessing
scenario-outbound-connectors-and-rules-fix-earlier-rule-goes-on = Đặt StopRuleProcessing của quy tắc đầu thành $false
scenario-outbound-connectors-and-rules-fault-group-of-the-rule-deleted = Thư của Erin rơi vào hộp thư đám mây: nhóm trong điều kiện của quy tắc đã bị xóa, nên điều kiện không bao giờ đúng
scenario-outbound-connectors-and-rules-fix-group-recreated = Tạo lại nhóm, có Erin trong đó
scenario-outbound-connectors-and-rules-fault-add-on-without-exception = Thư của Dora chạy vòng giữa Microsoft 365 và dịch vụ chữ ký cho đến 5.4.14: quy tắc không có ngoại lệ cho thư đã qua đó
scenario-outbound-connectors-and-rules-fix-exception-on-the-header = Thêm ngoại lệ theo tiêu đề X-Contoso-Signed vào quy tắc
scenario-outbound-connectors-and-rules-fault-redirected-twice = Thư gửi Bob bị trả lại với 5.7.128: một quy tắc chuyển hướng đến Dora, quy tắc thứ hai chuyển hướng thư của Dora
scenario-outbound-connectors-and-rules-fix-chain-removed = Xóa quy tắc thứ hai
scenario-outbound-connectors-and-rules-fault-rule-rejects-a-partner = Thư của khách hàng bị trả lại với 5.7.1 “We do not take advertising”: quy tắc từ chối nêu cả miền
scenario-outbound-connectors-and-rules-fix-customer-excepted = Loại địa chỉ của khách hàng khỏi quy tắc
scenario-outbound-connectors-and-rules-fault-rule-rejects-with-a-code = Thư của khách hàng bị trả lại với 5.7.900: một quy tắc từ chối bằng mã riêng
scenario-outbound-connectors-and-rules-fix-rejecting-rule-deleted = Xóa quy tắc
scenario-outbound-connectors-and-rules-fault-message-expires = Bob nhận báo 5.4.300 rằng thư của anh đã hết hạn: máy chủ riêng ngừng hoạt động lâu hơn 24 giờ mà Microsoft 365 thử lại
scenario-outbound-connectors-and-rules-fix-server-back-in-time = Đưa máy chủ hoạt động lại trong vòng 24 giờ
scenario-outbound-connectors-and-rules-fault-smart-host-with-a-private-address = Thư của John nằm trong hàng đợi với 4.4.315: máy chủ thông minh là địa chỉ riêng mà Internet không tới được
scenario-outbound-connectors-and-rules-fix-smart-host-with-a-public-address = Đặt SmartHosts thành địa chỉ công cộng 198.51.100.21
scenario-outbound-connectors-and-rules-fault-retired-smart-host = Thư của John nằm trong hàng đợi của Postfix với 4.4.62 ATTR35: relayhost là một tên Microsoft đã ngừng dùng
scenario-outbound-connectors-and-rules-fix-smart-host-of-the-tenant = Đặt relayhost thành tên máy chủ của đối tượng thuê, như trung tâm quản trị hiển thị

## Truyền thư tập trung

scenario-centralized-transport-broken-title = Truyền thư tập trung: điều gì hỏng, và điều nó chưa từng làm
scenario-centralized-transport-broken-description = Thư đến và đi bên ngoài đều qua Exchange Server riêng, kể cả cho hộp thư đám mây. Mỗi lỗi là một trình kết nối để thư đi vòng qua nó hoặc chạy vòng tròn, hoặc một kỳ vọng mà Microsoft chưa từng hứa.
scenario-centralized-transport-broken-fault-forwarded-mail-leaves-directly = Thư của Julie mà hộp thư David chuyển tiếp, hoặc đến thành viên bên ngoài của nhóm, đi thẳng từ đám mây: theo thiết kế, thư từ máy chủ riêng không bị gửi trả lại đó
scenario-centralized-transport-broken-fault-no-on-premises-connector = Thư cho Julie chạy vòng cho đến 5.4.14: không có trình kết nối OnPremises nào đưa nó đến máy chủ riêng
scenario-centralized-transport-broken-fix-on-premises-connector-for-everything = Tạo trình kết nối OnPremises với RecipientDomains * và RouteAllMessagesViaOnPremises
scenario-centralized-transport-broken-fault-limited-to-accepted-domains = Thư của David ra Internet bị trả lại với 5.4.14: trình kết nối có truyền thư tập trung chỉ giới hạn ở các miền được chấp nhận
scenario-centralized-transport-broken-fix-connector-for-everything = Thay vào đó đặt RecipientDomains của trình kết nối thành *
scenario-centralized-transport-broken-fault-domain-not-in-the-hybrid-configuration = Thư của Lena ra Internet bị từ chối với “Unable to relay”: miền của cô bị bỏ ngoài cấu hình hybrid
scenario-centralized-transport-broken-fix-domain-in-the-hybrid-configuration = Thêm miền vào cấu hình hybrid và chạy lại trình hướng dẫn

## Edge Transport

scenario-edge-transport-not-synchronized-title = Edge Transport: điều nó không biết, nó gửi trả
scenario-edge-transport-not-synchronized-description = Một máy chủ Edge Transport đứng giữa Microsoft 365 và Exchange Server; hộp thư của cửa hàng nằm dưới app.contoso.com. Mỗi lỗi là một miền mà máy chủ Edge Transport không biết.
scenario-edge-transport-not-synchronized-fault-subdomain-not-accepted = Thư đến app.contoso.com chạy vòng cho đến 5.4.14: Exchange Server không chấp nhận miền con, nên máy chủ Edge Transport gửi trả theo bản ghi MX
scenario-edge-transport-not-synchronized-fix-subdomain-accepted = Thêm app.contoso.com vào các miền được chấp nhận của Exchange Server
scenario-edge-transport-not-synchronized-fault-edge-synchronization-not-run = Thư đến app.contoso.com chạy vòng dù miền đã được thêm: máy chủ Edge Transport chưa được đồng bộ từ đó
scenario-edge-transport-not-synchronized-fix-edge-synchronization-run = Chạy Start-EdgeSynchronization

scenario-exchange-server-fault-firewall-knows-old-ranges = Tường lửa chỉ cho một số dải địa chỉ của Microsoft đi qua: thư từ các dải khác nằm chờ (4.4.315)
scenario-exchange-server-fix-firewall-knows-all-ranges = Mở cổng 25 cho mọi dải địa chỉ của Microsoft
