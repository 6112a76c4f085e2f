# What the checks of mailflow-lint find: a sentence, an explanation, and the titles of the fixes.
# Arguments that choose a variant are never shown. Names a person chose stand in quotation marks.

## Exchange Online: rules and connectors

finding-routing-rule-diverts-mailboxes =
    { $reading ->
        [unknown-recipients-only] Theo tài liệu của Microsoft, quy tắc “{ $rule }” chuyển
       *[every-matching-message] Quy tắc “{ $rule }” chuyển
    } thư của { $mailboxes } hộp thư đám mây sang trình kết nối “{ $connector }”
finding-routing-rule-diverts-mailboxes-explanation = Quy tắc có RouteMessageOutboundConnector quyết định chặng tiếp theo của mọi thư mà nó khớp, kể cả khi người nhận có hộp thư đám mây. Thư cho { $example } đi đến trình kết nối thay vì hộp thư, rồi quay lại cho đến khi giới hạn số chặng kết thúc nó, hoặc bị từ chối ở đó. Một hướng dẫn nói quy tắc chỉ áp dụng cho địa chỉ không có hộp thư; tài liệu của Microsoft không nói vậy, và tài liệu này có thể đặt theo một trong hai cách hiểu. InternalRelay cùng với trình kết nối cho miền làm đúng điều quy tắc nhắm đến mà không cần quy tắc.
finding-loop = Thư từ { $sender } đến { $recipient } đi vòng tròn: { $systems }
finding-loop-explanation = Mỗi hệ thống trao thư cho hệ thống kế tiếp cho đến khi giới hạn số chặng trả thư về người gửi với 5.4.14, 5.4.6 hoặc 5.4.0. Chỉ một bên được chuyển tiếp địa chỉ mà nó không biết; bên kia phải từ chối.
finding-internal-relay-without-connector = Không trình kết nối nào nhận thư cho địa chỉ chưa biết của { $domain }
finding-internal-relay-without-connector-explanation = { $domain } là InternalRelay: địa chỉ không có đối tượng trên đám mây được chuyển tiếp đến máy chủ của bạn. Không trình kết nối đi nào đang bật bao gồm miền này và không quy tắc nào định tuyến nó, nên thư đi đến MX của miền, chính là Microsoft 365, và quay lại cho đến giới hạn số chặng.
finding-connector-rule-scoped-but-unused = Trình kết nối “{ $connector }” chờ một quy tắc không tồn tại
finding-connector-rule-scoped-but-unused-explanation = IsTransportRuleScoped là $true: trình kết nối chỉ được dùng khi một quy tắc luồng thư nêu tên nó, mà không quy tắc nào đang bật và thực thi làm vậy. Không thư nào đi qua nó.
finding-connector-uses-mx-of-own-domain = Trình kết nối “{ $connector }” gửi thư cho { $domain } ngược về Microsoft 365
finding-connector-uses-mx-of-own-domain-explanation = Trình kết nối có UseMXRecord $true, và MX của { $domain } là { $host }, chính là đối tượng thuê này. Thư cho địa chỉ ngoài đám mây đi ra rồi lại vào cho đến giới hạn số chặng: 5.4.14.
finding-rule-names-missing-connector =
    Quy tắc “{ $rule }” định tuyến đến “{ $connector }”, { $state ->
        [missing] vốn không tồn tại
        [disabled] vốn đang tắt
       *[test-mode] vốn ở chế độ thử
    }
finding-rule-names-missing-connector-explanation = RouteMessageOutboundConnector cần một trình kết nối tồn tại và đang bật. Exchange Online làm gì khi không có thì không có tài liệu; trình mô phỏng này định tuyến như khi không có quy tắc.
finding-rule-never-matches-missing-group = Quy tắc “{ $rule }” không bao giờ khớp: không có nhóm { $group }
finding-rule-never-matches-missing-group-explanation = { $condition } chỉ nêu những nhóm mà danh bạ không có. Điều kiện như vậy không bao giờ đúng, nên quy tắc không làm gì. Đây là điều còn lại sau khi một nhóm bị xóa.
finding-certificate-refused-by-connector =
    { $problem ->
        [no-starttls] Trình kết nối “{ $connector }” đòi TLS, mà { $host } không hỗ trợ STARTTLS
        [untrusted-issuer] Trình kết nối “{ $connector }” từ chối chứng chỉ của { $host }: không do cơ quan công cộng cấp
        [incomplete-chain] Trình kết nối “{ $connector }” từ chối chứng chỉ của { $host }: chứng chỉ trung gian không được gửi kèm
       *[name-mismatch] Trình kết nối “{ $connector }” từ chối chứng chỉ của { $host }: thiếu tên ghi trong TlsDomain
    }
finding-certificate-refused-by-connector-explanation = TlsSettings { $tls } đòi nhiều hơn điều máy chủ trình ra. Thư chờ trong hàng đợi với 450 4.4.317 hoặc 4.7.320 và bị trả lại sau 24 giờ. Chứng chỉ của cơ quan công cộng, gửi kèm chứng chỉ trung gian, là cách tốt nhất; EncryptionOnly chấp nhận mọi chứng chỉ, kể cả tự ký.
finding-smart-host-without-address = “{ $user }” gửi đến { $host }, nơi không có địa chỉ
finding-smart-host-without-address-explanation = DNS biết vùng này, nhưng { $host } không có bản ghi A hay AAAA. Thư chờ trong hàng đợi với 450 4.4.312 DNS query failed và bị trả lại khi hết hạn.
finding-tls-domain-ignored = Trình kết nối “{ $connector }” không kiểm tra TlsDomain { $domain }
finding-tls-domain-ignored-explanation = TlsDomain chỉ có tác dụng với TlsSettings DomainValidation; ở đây là { $tls }. Tên trong chứng chỉ không được xét.
finding-validation-recipient-outside = Trình kết nối “{ $connector }” được xác thực bằng { $address }, địa chỉ mà nó không phục vụ
finding-validation-recipient-outside-explanation = Việc xác thực báo rằng miền của người nhận không thuộc trình kết nối. Hãy dùng một địa chỉ trong các miền của trình kết nối.
finding-equal-connectors = Hai trình kết nối “{ $connector }” và “{ $other }” cùng phục vụ { $scope }
finding-equal-connectors-explanation = Không tài liệu nào nói trong hai trình kết nối đang bật cùng phạm vi thì cái nào được dùng; Microsoft chỉ cảnh báo rằng trùng nhau gây lỗi và mất thư. Hãy giữ một.
finding-inbound-connector-by-address-refuses-bounces = Báo cáo trả lại gửi qua trình kết nối “{ $connector }” ra Internet bị từ chối
finding-inbound-connector-by-address-refuses-bounces-explanation = Trình kết nối nhận biết máy chủ của bạn theo địa chỉ. Khi đó người gửi phải thuộc miền được chấp nhận; báo cáo trả lại có người gửi rỗng, còn thư do máy chủ của bạn chuyển tiếp có người gửi bên ngoài. Cả hai bị từ chối trên đường ra Internet với 550 5.7.64 ATTR36. Trình kết nối theo chứng chỉ không có giới hạn này.
finding-setting-refused =
    { $problem ->
        [external-relay] { $element } là ExternalRelay, loại mà Exchange Online không có
        [sub-domains] { $element } là { $text }: { $setting } bị từ chối
        [range] Trình kết nối “{ $element }”: { $setting } không nhận { $text }
        [internal-twice] Trình kết nối “{ $element }”: { $setting } bị từ chối khi đi cùng CloudServicesMailEnabled
        [on-premises-only] Trình kết nối “{ $element }” là loại Đối tác: { $setting } bị từ chối
        [ignored] Trình kết nối “{ $element }”: { $setting } bị từ chối khi đi cùng { $text }
        [not-required] Trình kết nối “{ $element }”: { $setting } { $text } bị từ chối khi không có RequireTLS
        [no-tls-domain] Trình kết nối “{ $element }” thiếu { $setting }, mà DomainValidation với máy chủ thông minh cần đến
        [status-code] Quy tắc “{ $element }”: { $setting } không nhận { $text }
        [reject-and-redirect] Quy tắc “{ $element }” vừa từ chối vừa chuyển hướng
        [no-smart-hosts] Trình kết nối “{ $element }” không có UseMXRecord cũng không có { $setting }
        [address-twice] Người nhận { $element } có { $text } hai lần trong { $setting }
        [remote-mailbox] { $element } là hộp thư từ xa, loại mà Exchange Online không có
        [out-of-range] “{ $element }”: { $setting } chỉ nhận { $text }
       *[too-many-rules] Quy tắc “{ $element }” là quy tắc thứ 301 trong { $text }: một đối tượng thuê có nhiều nhất 300
    }
finding-setting-refused-explanation =
    { $problem ->
        [external-relay] Chỉ Exchange Server có loại này. Trong Exchange Online, hãy dùng InternalRelay hoặc một liên hệ thư.
        [sub-domains] MatchSubDomains cần InternalRelay.
        [range] SenderIPAddresses chỉ nhận địa chỉ IPv4 và mạng từ /24 đến /32. Lệnh từ chối mọi thứ khác.
        [internal-twice] Mỗi thiết đặt làm cho thư thành nội bộ theo cách riêng; lệnh từ chối cả hai cùng lúc.
        [on-premises-only] Tham số này dành cho trình kết nối loại OnPremises.
        [ignored] Trình kết nối không bao giờ dùng TLS thì không thể đòi TLS.
        [not-required] Chỉ đặt được TlsAuthLevel khi RequireTLS là $true.
        [no-tls-domain] Thiếu tên này, máy chủ không biết phải tìm gì trong chứng chỉ; với máy chủ thông minh, lệnh đòi có nó.
        [status-code] Chỉ cho phép 5.7.1 và từ 5.7.900 đến 5.7.999.
        [reject-and-redirect] Một quy tắc không thể làm cả hai. Hãy để một trong hai hành động cho quy tắc khác.
        [no-smart-hosts] Trình kết nối đang bật hoặc dùng MX của miền người nhận, hoặc nêu máy chủ thông minh.
        [address-twice] Mỗi người nhận chỉ có một địa chỉ một lần.
        [remote-mailbox] Hộp thư từ xa chỉ có trên Exchange Server; trong Exchange Online đó là hộp thư hoặc người dùng thư.
        [out-of-range] Lệnh từ chối các giá trị khác.
       *[too-many-rules] Exchange Online từ chối thêm quy tắc.
    } Cho đến khi sửa, thư vẫn được mô phỏng theo đúng thiết đặt này.
finding-associated-accepted-domains-disputed = Trình kết nối “{ $connector }” bị giới hạn ở { $domains }; các nguồn không thống nhất đó là miền của ai
finding-associated-accepted-domains-disputed-explanation =
    Trang lệnh của Microsoft nói AssociatedAcceptedDomains là miền của người gửi; bài về trình kết nối và thử nghiệm của quản trị viên nói là của người nhận. { $reading ->
        [sender-domains] Tài liệu này hiểu là miền của người gửi.
        [recipient-domains] Tài liệu này hiểu là miền của người nhận.
       *[by-connector-type] Tài liệu này hiểu là miền của người gửi với trình kết nối OnPremises và của người nhận với trình kết nối Đối tác.
    } Hãy thử trước khi dựa vào nó.

## DNS

finding-mx-not-at-tenant =
    { $problem ->
        [elsewhere] MX của { $domain } là { $host }, không phải Microsoft 365 cũng không phải máy chủ trên sơ đồ này
       *[none] { $domain } không có MX và không có địa chỉ: không ai gửi thư đến được
    }
finding-mx-not-at-tenant-explanation = Đối tượng thuê chấp nhận { $domain }, nhưng thư từ Internet không đến được nó qua hệ thống nào mà sơ đồ này mô tả. Điều đó đúng khi nhà cung cấp khác còn đứng trước, và sai khi lẽ ra đã chuyển xong.
finding-several-mx = { $domain } có nhiều hơn một máy chủ trao đổi thư: { $hosts }
finding-several-mx-explanation = Microsoft hỗ trợ một MX cho mỗi miền trong Exchange Online. Người gửi dùng các MX khác bất cứ khi nào, nên một số thư đi đường khác: vòng qua bộ lọc, hoặc đến máy chủ từ chối nó.
finding-spf-missing = { $domain } không có bản ghi SPF
finding-spf-missing-explanation = Bên nhận không biết ai được gửi với tên { $domain }; thư của miền dễ rơi vào thư rác hơn, và ai cũng có thể mạo danh.
finding-spf-invalid =
    { $problem ->
        [several-records] { $domain } có nhiều hơn một bản ghi SPF
        [blank] Bản ghi SPF của { $domain } có dấu cách sau “{ $text }”
        [comma] Bản ghi SPF của { $domain } có dấu phẩy trong “{ $text }”
        [empty-value] Bản ghi SPF của { $domain } để trống giá trị trong “{ $text }”
        [unknown-term] Bản ghi SPF của { $domain } chứa “{ $text }”, không phải thành phần SPF
        [too-many-lookups] Bản ghi SPF của { $domain } cần { $text } lần tra DNS, chỉ cho phép 10
        [included-host] Bản ghi SPF của { $domain } bao gồm { $text }, là máy chủ trao đổi thư và không có bản ghi SPF
        [after-all] Bản ghi SPF của { $domain } còn tiếp sau all: “{ $text }” không bao giờ được xét
       *[included-without-spf] Bản ghi SPF của { $domain } bao gồm { $text }, nơi không có bản ghi SPF
    }
finding-spf-invalid-explanation =
    { $problem ->
        [after-all] Phần đứng sau all bị bỏ qua (RFC 7208 §5.1). Hãy giữ một all, ở cuối.
       *[other] Bên nhận kiểm tra SPF trả về permerror và coi bản ghi là hỏng: thư có thể bị từ chối. RFC 7208 yêu cầu một bản ghi, các thành phần cách nhau bằng dấu cách và không có dấu cách bên trong, và tối đa mười thành phần cần tra cứu.
    }
finding-spf-misses-server =
    { $way ->
        [direct] “{ $server }” gửi với tên { $domain } từ { $address }, mà bản ghi SPF không cho phép
       *[through] “{ $server }” trao thư của { $domain } từ { $address }, mà bản ghi SPF không liệt kê
    }
finding-spf-misses-server-explanation =
    { $way ->
        [direct] Bên nhận thấy thư của { $domain } đến từ { $address } và SPF không cho phép. Thư rơi vào thư rác hoặc bị từ chối với 5.7.23.
       *[through] Bên nhận bên ngoài thấy địa chỉ của Microsoft nên phép kiểm tra của họ đạt. Chính Microsoft 365 thấy { $address }; nếu một ngày không trình kết nối nào nhận ra máy chủ, thư của nó bị coi là giả mạo.
    }
finding-spf-misses-tenant = { $domain } gửi từ Exchange Online, mà bản ghi SPF không nêu
finding-spf-misses-tenant-explanation = Thư của { $sender } rời đi từ địa chỉ của Microsoft. Bên nhận thấy SPF của { $domain } không cho phép các địa chỉ đó: thư rơi vào thư rác hoặc bị từ chối với 5.7.23.

## Postfix and Dovecot

finding-sender-map-bare-domain-key = “{ $server }”: khóa { $key } trong { $map } không bao giờ khớp
finding-sender-map-bare-domain-key-explanation = Postfix tra toàn bộ địa chỉ người gửi, rồi @domain có dấu @. Tên miền trần không bao giờ được tra, nên dòng này không có tác dụng và thư đi đường khác.
finding-relay-domain-without-recipient-table = “{ $server }” nhận thư cho mọi địa chỉ của { $domains }
finding-relay-domain-without-recipient-table-explanation = relay_recipient_maps trống, nên Postfix nhận mọi địa chỉ thuộc relay_domains từ bất kỳ ai, dù tồn tại hay không. Địa chỉ lạ được chuyển tiếp và quay về thành báo cáo trả lại, còn người lạ đến được hộp thư đám mây qua máy chủ này, bỏ qua bộ lọc.
finding-domain-in-two-classes = “{ $server }”: { $domain } thuộc nhiều hơn một lớp: { $classes }
finding-domain-in-two-classes-explanation = Tham số đầu tiên quyết định; các tham số khác không có tác dụng với miền này. Postfix chỉ ghi cảnh báo cho miền ảo; với mydestination cùng relay_domains nó không nói gì.
finding-eop-in-mynetworks = “{ $server }” cho mọi khách hàng Microsoft 365 chuyển tiếp: { $network } nằm trong mynetworks
finding-eop-in-mynetworks-explanation = Mọi đối tượng thuê của Exchange Online gửi từ cùng các địa chỉ. Máy khách trong mynetworks được chuyển tiếp đến bất kỳ ai, nên với các địa chỉ này máy chủ trở thành trạm chuyển tiếp mở cho mọi khách hàng Microsoft 365.
finding-dovecot-user-not-in-postfix-table = “{ $server }”: { $users } người dùng Dovecot không có trong { $table }, trong đó có { $example }
finding-dovecot-user-not-in-postfix-table-explanation = Dovecot có hộp thư, nhưng Postfix từ chối thư của nó với 550 5.1.1 vì bảng của Postfix không liệt kê địa chỉ. Hãy tạo cả hai bảng từ một danh sách.
finding-postfix-table-user-not-in-dovecot = “{ $server }” nhận thư cho { $users } địa chỉ mà Dovecot không có, trong đó có { $example }
finding-postfix-table-user-not-in-dovecot-explanation = Postfix nhận thư, Dovecot trả lời 550 5.1.1 User doesn't exist, và Postfix phải gửi báo cáo trả lại, thường đến người gửi giả mạo. Hãy tạo cả hai bảng từ một danh sách.

## Everywhere

finding-dangling-reference = { $element } nêu { $missing }, vốn không tồn tại
finding-dangling-reference-explanation = { $setting } nêu thứ không có ở đó, có lẽ vì đã bị xóa. Nó không có tác dụng, hoặc thư cho nó bị trả lại.

## Fixes: what the button does

fix-use-connector-by-domain = Để trình kết nối “{ $connector }” phục vụ { $domain } mà không cần quy tắc
fix-except-cloud-users = Chừa { $mailboxes } hộp thư đám mây: loại thành viên của { $group } khỏi quy tắc “{ $rule }”
fix-refuse-unknown-from-exchange-online = Để “{ $server }” từ chối địa chỉ lạ đến từ Exchange Online
fix-add-connector-for-domain = Thêm trình kết nối “{ $connector }” cho { $domain } đến { $host }
fix-make-authoritative = Đặt { $domain } là Có thẩm quyền: địa chỉ lạ bị từ chối
fix-unscope-connector = Để trình kết nối “{ $connector }” phục vụ các miền của nó mà không cần quy tắc
fix-remove-connector = Gỡ trình kết nối “{ $connector }”
fix-enable-connector = Bật trình kết nối “{ $connector }”
fix-disable-connector = Tắt trình kết nối “{ $connector }”
fix-smart-host-instead-of-mx = Để trình kết nối “{ $connector }” gửi đến { $host } thay vì MX
fix-remove-rule = Gỡ quy tắc “{ $rule }”
fix-create-group = Tạo nhóm { $group } để bạn điền thành viên
fix-accept-any-certificate = Chấp nhận mọi chứng chỉ (TlsSettings EncryptionOnly) trên “{ $connector }”
fix-public-certificate = Cấp cho { $host } một chứng chỉ từ cơ quan công cộng (“{ $certificate }”)
fix-serve-full-chain = Để { $host } gửi kèm các chứng chỉ trung gian của “{ $certificate }”
fix-set-tls-domain = Đặt TlsDomain của “{ $connector }” thành { $domain }
fix-offer-starttls = Hỗ trợ STARTTLS trên { $host } với chứng chỉ từ cơ quan công cộng (“{ $certificate }”)
fix-add-address = Công bố { $address } làm địa chỉ của { $host }
fix-clear-setting = Gỡ { $setting } khỏi “{ $element }”
fix-make-internal-relay = Đặt { $domain } là InternalRelay
fix-name-address-once = Chỉ nêu { $address } một lần
fix-require-tls = Đòi TLS trên “{ $connector }” (RequireTLS)
fix-set-status-code = Từ chối với 5.7.1 trong quy tắc “{ $rule }”
fix-split-range = Viết { $range } thành các mạng /24 trên “{ $connector }”
fix-validate-domain = Kiểm tra tên: đặt TlsSettings của “{ $connector }” thành DomainValidation
fix-clear-tls-domain = Gỡ TlsDomain khỏi “{ $connector }”
fix-drop-validation-recipient = Bỏ { $address } khỏi người nhận xác thực của “{ $connector }”
fix-identify-by-certificate = Nhận ra máy chủ theo chứng chỉ “{ $certificate }” của nó
fix-point-mx-at-tenant = Trỏ MX của { $domain } đến { $host }
fix-keep-only-tenant-mx = Giữ { $host } làm máy chủ trao đổi thư duy nhất của { $domain }
fix-publish-spf = Công bố SPF cho { $domain }: { $record }
fix-correct-spf = Sửa bản ghi SPF của { $domain }: { $record }
fix-add-server-to-spf = Thêm { $address } vào bản ghi SPF của { $domain }
fix-add-tenant-to-spf = Thêm { $term } vào bản ghi SPF của { $domain }
fix-at-domain-key = Viết khóa thành @{ $key }
fix-list-relay-recipients = Liệt kê { $addresses } địa chỉ đã biết trong relay_recipient_maps của “{ $server }”
fix-keep-one-class = Chỉ giữ { $domain } trong { $class }
fix-remove-from-mynetworks = Bỏ { $network } khỏi mynetworks
fix-add-users-to-table = Thêm { $users } người dùng còn thiếu vào { $table }
fix-add-users-to-dovecot = Tạo { $users } người dùng còn thiếu trong Dovecot
fix-remove-reference = Bỏ { $missing } khỏi { $element }
