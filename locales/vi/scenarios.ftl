# The shipped scenarios: title, description, and the labels of the buttons that break and repair them.
# Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

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
