# The page's own labels. Buttons are verbs, labels are in sentence case.

## Program

app-name = Hopscope
app-tagline = Thấy từng chặng của luồng thư kết hợp trước khi nó tồn tại
app-local = Mọi thứ ở lại trên máy này. Không có gì được gửi đi.
app-simulation = Đây là mô phỏng. Nó cho thấy điều tài liệu nói, không phải điều một đối tượng thuê thật đang làm.

## Bar

bar-label = Thanh công cụ chính
bar-open-file = Mở tệp…
bar-save-file = Lưu thành tệp
bar-undo = Hoàn tác
bar-redo = Làm lại
bar-close = Đóng
document-title = Tiêu đề
document-untitled = Chưa có tiêu đề

## Language and theme

language-label = Ngôn ngữ
theme-label = Chủ đề
theme-light = Sáng
theme-dark = Tối
theme-system = Theo hệ thống
present-scale = Chữ lớn để trình chiếu

## Skip links and regions

skip-to-map = Chuyển đến sơ đồ
skip-to-trace = Chuyển đến phần theo dõi
region-map = Sơ đồ luồng thư
region-player = Trình phát
region-lists = Danh sách
region-drawer = Ngăn dưới

## Start: an empty document

start-scenario = Mở một kịch bản
start-scenario-hint = Hệ thống hoạt động sẵn, có thể thay đổi ngay
start-blank = Bắt đầu trống
start-blank-hint = Một đối tượng thuê và Internet, không gì khác
scenarios-title = Kịch bản
scenario-open = Mở { $title }
scenario-flows = { $count } thư

## Composer

composer-title = Thư
composer-from = Từ
composer-to = Đến
composer-enters-at = Vào tại
composer-enters-at-hint = Nơi chương trình của người gửi trao thư
composer-send = Gửi
composer-keep = Giữ thư này trong tài liệu
composer-messages = Thư
composer-need-recipient = Hãy nhập người nhận, ví dụ bob@contoso.com.

## Player

player-play = Phát
player-pause = Tạm dừng
player-step = Tiến một bước
player-back = Lùi một bước
player-start = Về đầu
player-end = Đến cuối
player-speed = Tốc độ
player-timeline = Dòng thời gian
player-position = Bước { $step } trên { $count }

## Trace

trace-title = Theo dõi thư
trace-empty = Hãy gửi một thư để thấy đường đi và lý do.
trace-passed-over = Bị bỏ qua
trace-source = Nguồn
trace-evidence = Mức chắc chắn
trace-assumption = Giả định
trace-reading-differs = Với “{ $reading }”, thư sẽ kết thúc khác: { $verdict }
trace-verdict = Kết quả
trace-envelope = Phong bì
trace-from-system = từ { $system }
trace-code = Mã

## Inspector: kinds and lists

inspector-title = Thiết lập
inspector-empty = Hãy chọn một mục trên sơ đồ hoặc trong danh sách.
list-recipients = Người nhận
list-inbound-connectors = Trình kết nối đến
list-outbound-connectors = Trình kết nối đi
list-receive-connectors = Trình kết nối nhận
list-send-connectors = Trình kết nối gửi
list-certificates = Chứng chỉ
list-assumptions = Giả định
list-filter = Lọc
list-empty = Chưa có gì
list-count = { $shown } trên { $count }
edit-add-accepted-domain = Thêm miền được chấp nhận
edit-add-recipient = Thêm người nhận
edit-add-inbound-connector = Thêm trình kết nối đến
edit-add-outbound-connector = Thêm trình kết nối đi
edit-add-receive-connector = Thêm trình kết nối nhận
edit-add-send-connector = Thêm trình kết nối gửi
edit-add-transport-rule = Thêm quy tắc luồng thư
edit-add-dns = Thêm bản ghi DNS
edit-add-certificate = Thêm chứng chỉ
edit-add-relay = Thêm hệ thống thư
edit-add-condition = Thêm điều kiện
edit-add-exception = Thêm ngoại lệ
edit-add-action = Thêm hành động
edit-duplicate = Nhân bản
edit-delete = Xóa
edit-move-up = Chuyển lên
edit-move-down = Chuyển xuống
edit-unset = Không đặt

## Inspector: fields. The cmdlet's parameter stands beside each, untranslated.

field-name = Tên
field-domain = Miền
field-domain-type = Loại miền
domain-type-authoritative = Có thẩm quyền
domain-type-internal-relay = Chuyển tiếp nội bộ
domain-type-external-relay = Chuyển tiếp bên ngoài
field-match-subdomains = Nhận thư cho mọi miền con
field-ipv6 = Nhận thư qua IPv6
field-default-domain = Miền mặc định
field-enabled = Đang bật
field-connector-type = Loại trình kết nối
connector-type-on-premises = Máy chủ thư của tổ chức bạn
connector-type-partner = Tổ chức đối tác
field-sender-domains = Miền của người gửi
field-sender-ip-addresses = Địa chỉ IP của người gửi
field-sender-certificate = Tên chứng chỉ của người gửi
field-require-tls = Bắt buộc TLS
field-restrict-to-certificate = Từ chối thư không có chứng chỉ này
field-restrict-to-addresses = Từ chối thư từ địa chỉ khác
field-retain-headers = Giữ tiêu đề Exchange nội bộ
field-treat-as-internal = Coi thư là nội bộ
field-associated-domains = Chỉ cho các miền được chấp nhận này
section-enhanced-filtering = Lọc nâng cao
field-skip-last-ip = Bỏ qua địa chỉ cuối
field-skip-ips = Bỏ qua các địa chỉ này
field-skip-users = Chỉ cho những người nhận này
field-comment = Ghi chú
field-use-of-connector = Cách dùng trình kết nối
use-only-rule = Chỉ khi một quy tắc luồng thư chuyển hướng thư đến nó
use-all-accepted-domains = Cho thư gửi đến mọi miền được chấp nhận
use-these-domains = Chỉ cho thư gửi đến các miền này
field-routing = Định tuyến
routing-mx = Dùng bản ghi MX của miền người nhận
routing-smart-hosts = Định tuyến qua các máy chủ thông minh này
field-tls = Bảo mật
tls-opportunistic = TLS nếu phía kia có
tls-encryption-only = Luôn TLS, chứng chỉ bất kỳ, kể cả tự ký
tls-certificate-validation = Luôn TLS, chứng chỉ từ cơ quan tin cậy
tls-domain-validation = Luôn TLS, chứng chỉ tin cậy mang tên này
field-tls-domain = Tên trên chứng chỉ
field-address-spaces = Không gian địa chỉ, mỗi mục kèm chi phí
hint-address-spaces = Mỗi dòng một mục: contoso.com;1. Không có máy chủ thông minh thì trình kết nối tra DNS.
problem-address-space = “{ $text }” không phải không gian địa chỉ; hãy viết miền và chi phí từ 1 đến 100: contoso.com;1
problem-binding = “{ $text }” không phải ràng buộc; hãy viết địa chỉ và cổng: 0.0.0.0:25
field-connector-certificate = Chứng chỉ của trình kết nối
field-ignore-starttls = Không bao giờ dùng TLS
field-source-servers = Máy chủ nguồn
field-scoped-connector = Trình kết nối gửi có phạm vi
field-bindings = Ràng buộc bộ điều hợp mạng
hint-bindings = Để trống: mọi địa chỉ, cổng 25.
field-remote-ranges = Thiết đặt mạng từ xa
field-anonymous-users = Người dùng ẩn danh
field-exchange-servers = Máy chủ Exchange
field-external-authoritative = Bảo mật bên ngoài
field-accept-any-recipient = Người gửi ẩn danh được chuyển tiếp
field-accept-cloud-services-mail = Tên chứng chỉ được gửi thư đám mây
field-max-hop-count = Số chặng tối đa
field-max-local-hop-count = Số chặng nội bộ tối đa
section-permissions = Nhóm quyền
section-limits = Giới hạn
field-server = Máy chủ
field-exchange-users = Người dùng Exchange
field-exchange-legacy-servers = Máy chủ Exchange cũ
field-partners = Đối tác
field-offers-tls = Cung cấp STARTTLS
field-basic-auth = Máy khách đăng nhập được (BasicAuth)
field-basic-auth-require-tls = Chỉ qua TLS (BasicAuthRequireTLS)
field-accept-oorg = Tên chứng chỉ có AcceptOorgProtocol
field-private-key = Máy chủ có khóa riêng
field-for-smtp = Được bật cho SMTP
field-firewall = Địa chỉ mà tường lửa cho qua
field-hub-transport = Dịch vụ truyền tải
component-active = Đang hoạt động
component-inactive = Không hoạt động
field-smtp-certificates = Chứng chỉ khác được bật cho SMTP
field-site = Địa điểm Active Directory
section-transport-servers = Máy chủ truyền tải
field-servers = Các máy chủ truyền tải khác
edit-add-server = Thêm máy chủ truyền tải
field-site-links = Liên kết địa điểm
edit-add-site-link = Thêm liên kết địa điểm
field-site-cost = Chi phí
field-hybrid-domains = Các miền của cấu hình lai
section-edge-transport = Edge Transport
field-edge = Là máy chủ Edge Transport
field-recipient-validation = Xác thực người nhận
field-edge-subscription = Đã đăng ký
field-subscribed-by = Được đăng ký bởi
field-unsynchronized-domains = Miền được chấp nhận chưa đồng bộ
field-unsynchronized-recipients = Người nhận chưa đồng bộ
field-unsynchronized-connectors = Trình kết nối gửi chưa đồng bộ
field-centralized-transport = Định tuyến mọi thư qua máy chủ của mình (vận chuyển thư tập trung)
field-test-mode = Chế độ thử
field-sender-rewriting = Viết lại người gửi của thư chuyển tiếp
field-validation-recipients = Địa chỉ xác thực
field-address = Địa chỉ
field-recipient-kind = Loại
recipient-mailbox = Hộp thư
recipient-mail-user = Người dùng thư
recipient-mail-contact = Liên hệ thư
recipient-remote-mailbox = Hộp thư từ xa
recipient-distribution-group = Nhóm phân phối
recipient-unified-group = Nhóm Microsoft 365
field-external-address = Địa chỉ email bên ngoài
field-remote-routing-address = Địa chỉ định tuyến từ xa
field-proxy-addresses = Địa chỉ khác
field-members = Thành viên
field-require-sender-authentication = Chỉ nhận thư từ trong tổ chức
field-send-as = Ai khác được gửi với tư cách người nhận này
field-mailbox-smtp-auth-disabled = Đăng nhập qua SMTP
mailbox-smtp-auth-as-organization = Theo thiết đặt của tổ chức
mailbox-smtp-auth-enabled = Được phép
mailbox-smtp-auth-disabled = Bị tắt
field-forwarding-address = Chuyển tiếp đến (người nhận trong tổ chức)
field-forwarding-smtp-address = Chuyển tiếp đến (địa chỉ bất kỳ)
field-keep-copy = Giữ một bản trong hộp thư
field-state = Trạng thái
field-mode = Chế độ
mode-enforce = Thực thi
mode-audit = Thử, không có mẹo chính sách
mode-audit-and-notify = Thử, có mẹo chính sách
field-conditions = Áp dụng quy tắc này nếu
field-actions = Thực hiện như sau
field-exceptions = Ngoại trừ nếu
field-stop-processing = Ngừng xử lý các quy tắc khác
field-sender-location = Đối chiếu địa chỉ người gửi trong thư
sender-location-header = Tiêu đề
sender-location-envelope = Phong bì
sender-location-either = Tiêu đề hoặc phong bì
field-recipient-address-type = Địa chỉ người nhận được kiểm tra
recipient-address-resolved = Địa chỉ chính
recipient-address-original = Địa chỉ như khi gửi
field-activation-date = Kích hoạt quy tắc này vào
field-expiry-date = Hủy kích hoạt quy tắc này vào
field-rule-error-action = Nếu việc xử lý quy tắc không hoàn tất
rule-error-ignore = Vẫn gửi thư
rule-error-defer = Hoãn thư
field-all-messages = Mọi thư
field-ttl = Thời gian sống (giây)
field-values = Giá trị
field-preference = Mức ưu tiên
field-mail-exchanger = Máy chủ trao đổi thư
field-certificate-names = Các tên
field-issuer = Ký bởi
issuer-public = Cơ quan công cộng
issuer-private = Cơ quan riêng của tổ chức
issuer-self-signed = Chính nó (tự ký)
field-chain = Gửi kèm
chain-complete = Các chứng chỉ trung gian
chain-leaf-only = Không có gì
field-valid-from = Có hiệu lực từ
field-valid-to = Có hiệu lực đến
field-host-name = Tên máy chủ
field-addresses = Địa chỉ công cộng
field-reachability = Cổng 25
reachability-open = Có trả lời
reachability-refused = Từ chối kết nối
reachability-timed-out = Không trả lời
reachability-closed = Trả lời rồi ngắt kết nối
field-server-certificate = Chứng chỉ của STARTTLS
field-client-certificate = Chứng chỉ trình ra khi gửi
field-smtp-auth-user = Hộp thư dùng để đăng nhập khi gửi
field-no-starttls = Không có: không hỗ trợ STARTTLS
field-software = Phần mềm
software-postfix = Postfix với Dovecot
field-role = Vai trò
role-filter = Bộ lọc hoặc dịch vụ bổ trợ
role-partner = Tổ chức đối tác
role-mailbox-host = Máy chủ có hộp thư
field-accepts = Nhận thư cho
field-mailboxes = Hộp thư
field-next-hop = Chuyển tiếp đến
field-host-routes = Chặng kế tiếp khác cho từng miền
hint-host-routes = Mỗi dòng một mục: contoso.com [mail.contoso.com].
field-host-forwards = Chuyển tiếp thư của từng người dùng
hint-host-forwards = Mỗi dòng một mục: ann@contoso.com ann@contoso.onmicrosoft.com. Địa chỉ cũng có trong hộp thư thì giữ lại một bản.
field-host-stamps = Đánh dấu thư đi qua bằng một trường tiêu đề
field-host-clients = Máy khách được gửi cho bất kỳ ai
field-host-requires-tls = Chỉ nhận thư qua TLS
field-host-checks-spf = Từ chối thư không đạt SPF
field-host-tls = Bảo mật khi gửi
field-initial-domain = Miền ban đầu
field-reject-direct-send = Từ chối gửi trực tiếp
field-smtp-auth-disabled = Tắt đăng nhập qua SMTP
field-auto-forwarding = Chuyển tiếp tự động
auto-forwarding-automatic = Tự động, do hệ thống kiểm soát
auto-forwarding-on = Bật, cho phép chuyển tiếp
auto-forwarding-off = Tắt, từ chối chuyển tiếp
section-connection-filter = Chính sách lọc kết nối
field-ip-allow-list = Danh sách IP được phép
field-ip-block-list = Danh sách chặn IP
section-spam-filter = Chính sách lọc thư rác
field-spam-action = Thư rác
field-high-confidence-spam-action = Thư rác độ tin cậy cao
field-phish-spam-action = Lừa đảo
field-bulk-spam-action = Thư hàng loạt
field-allowed-senders = Người gửi được phép
field-allowed-sender-domains = Miền được phép
spam-action-junk = Chuyển thư vào thư mục Email Rác
spam-action-header = Thêm tiêu đề X
spam-action-subject = Thêm văn bản vào đầu dòng chủ đề
spam-action-delete = Xóa thư
spam-action-quarantine = Cách ly thư
spam-action-none = Không hành động
field-reading = Cách hiểu
field-reading-default = mặc định

## Findings

findings-title = Phát hiện
findings-none = Không có phát hiện. Các phép kiểm tra không thấy gì sai trong cấu hình này.
severity-error = Lỗi
severity-warning = Cảnh báo
severity-notice = Lưu ý
findings-fix = Sửa
findings-fix-review = Hãy xem lại thay đổi này trước khi giữ
findings-explain = Giải thích
findings-confidence = Mức chắc chắn
findings-related = Xem thêm

## Export

export-panel-title = Xuất
export-files = Tệp
export-download = Tải xuống dạng .zip
export-copy = Sao chép
export-changed-lines = { $count } dòng đã đổi
export-review = Các tập lệnh hỏi trước khi thay đổi. Hãy đọc trước.
export-selected = Các dòng của thiết lập đang chọn

## Lessons

lesson-title = Bài học
lesson-goal = Mục tiêu
lesson-step = Bước { $step } trên { $count }
lesson-predict = Dự đoán: thư kết thúc ở đâu?
lesson-check = Kiểm tra
lesson-hint = Gợi ý
lesson-hint-number = Gợi ý { $number } trên { $count }
lesson-solution = Xem lời giải
lesson-reset = Làm lại từ đầu
lesson-passed = Đạt
lesson-failed = Chưa đạt
lesson-failed-text = { $count } thư chưa kết thúc đúng nơi.
lesson-expected = Mong đợi
lesson-actual = Thực tế
lesson-next = Bài tiếp theo
lesson-leave = Rời bài học
lesson-progress = Đã xong { $done } trên { $count }

## Map

map-legend = Chú giải
map-fit = Vừa khung
map-zoom-in = Phóng to
map-zoom-out = Thu nhỏ
map-lane-outside = Bên ngoài
map-lane-cloud = Microsoft 365
map-lane-own = Máy chủ của mình
map-lane-filters = Bộ lọc
map-lane-partners = Đối tác
map-internet = Internet
map-stage-gateway = Cổng vào
map-stage-filter = Bộ lọc
map-stage-rules = Quy tắc và danh bạ
map-stage-storage = Kho thư
map-stage-transport = Vận chuyển
map-stage-store = Kho thư
map-edge-disabled = Đã tắt
map-edge-rule-only = Chỉ theo quy tắc
map-edge-mx = MX
map-shape-travelling = Đang đi
map-shape-delivered = Đã phát
map-shape-held = Chờ trong hàng đợi
map-shape-loop = Vòng lặp
map-shape-undetermined = Chưa xác định
map-shape-discarded = Bị bỏ
map-domains = { $count } miền
map-rules = { $count } quy tắc

## Keyboard

keys-title = Phím tắt
keys-play = Phát hoặc tạm dừng
keys-step = Tiến hoặc lùi một bước
keys-ends = Về đầu hoặc đến cuối
keys-undo = Hoàn tác
keys-redo = Làm lại
keys-save = Lưu thành tệp
keys-open = Mở tệp
keys-fit = Vừa khung sơ đồ
keys-zoom = Phóng to hoặc thu nhỏ
keys-close = Đóng mục trên cùng
keys-help = Hiện danh sách này
keys-space = Phím cách
keys-arrows = Phím mũi tên
keys-home-end = Home, End

## Errors

error-not-loaded = Không tải được một phần của trang. Hãy kiểm tra kết nối rồi thử lại.
error-not-a-document = { $file } không phải tài liệu Hopscope: { $problem }. Tài liệu hiện tại của bạn không đổi.
error-unknown-scenario = Không có kịch bản “{ $name }”.
error-refused = Không thay đổi: { $problem }.

## Toasts

toast-copied = Đã sao chép
toast-saved = Đã lưu { $file }
toast-opened = Đã mở { $title }
toast-deleted = Đã xóa { $name }
toast-fixed = Đã sửa: { $fix }
toast-undo = Hoàn tác
autosave-save-copy = Lưu một bản sao
autosave-refused = Trình duyệt không lưu được tài liệu này. Hãy lưu thành tệp để không bị mất.
autosave-unreadable = Không đọc được tài liệu của lần trước: { $error }. Tài liệu đã được cất riêng; bạn có thể lưu một bản sao.
skip-to-composer = Chuyển đến thư
region-side = Chi tiết
bar-open-or-save = Tệp
bar-print = In
resize-side = Chiều rộng phần chi tiết
resize-drawer = Chiều cao phần công cụ
tab-map = Bản đồ
tab-details = Chi tiết
outcome-delivered = Đã giao
outcome-leaves = Rời đi
outcome-refused = Bị từ chối
outcome-returned = Bị trả lại
outcome-held = Trong hàng đợi
outcome-withheld = Bị giữ lại
outcome-discarded = Bị bỏ
outcome-loops = Lặp vòng
outcome-undetermined = Không xác định
start-open-file = Mở tệp
start-open-file-hint = Tài liệu đã lưu ở đây trước đó. Nó ở lại trên máy này.
start-lead = Vẽ mô hình kết hợp Microsoft 365 và máy chủ thư của bạn, gửi một thư qua đó và đọc vì sao thư đi đường ấy.
start-tenant-title = Mô hình mới
scenario-facts = { $systems } hệ thống, { $messages } thư để gửi
composer-kept = Thư đã được giữ trong tài liệu.
sample-line = { $from } đến { $to }
speed-50 = ½×
speed-100 = 1×
speed-200 = 2×
speed-400 = 4×
map-stage-way-out = Đường ra
map-connectors =
    { $count ->
       *[other] { $count } trình kết nối
    }
map-mailboxes =
    { $count ->
       *[other] { $count } hộp thư
    }
map-help = Phím mũi tên di chuyển giữa các hệ thống và kết nối, Enter để chọn, cộng và trừ để thu phóng, 0 để vừa khung.
map-tenant-fact = Exchange Online
map-exchange-server-fact = Exchange Server
map-internet-fact = Mọi người khác
map-by-mx = Theo MX
map-mx-of = MX { $domains }
map-edge-connector = Trình kết nối
map-edge-label = { $name }: từ { $from } đến { $to }
map-edge-tls-opportunistic = TLS nếu có
map-edge-tls-any = TLS mọi chứng chỉ
map-edge-tls-trusted = TLS chứng chỉ tin cậy
map-edge-tls-named = TLS chứng chỉ đúng tên
map-edge-by-address = Theo địa chỉ IP
map-edge-by-certificate = Theo chứng chỉ
map-edge-by-domain = Theo miền người gửi
map-edge-relayhost = Máy chủ chuyển tiếp
map-edge-transport = Vận chuyển
map-edge-forward = Chuyển tiếp
map-legend-lines = Đường nối
map-legend-shapes = Nơi thư kết thúc
map-edge-plain = Đang dùng
map-findings =
    { $count ->
       *[other] { $count } phát hiện
    }
map-copies =
    { $count ->
       *[other] { $count } bản
    }
trace-go-to-step = Hiện bước này trên bản đồ
trace-values = Giá trị
trace-other-readings = Cách hiểu khác sẽ đổi kết quả
trace-report = Báo cáo không gửi được
trace-recipients = Người nhận
keys-present = Cỡ chữ trình chiếu
keys-map = Di chuyển trên bản đồ
keys-enter = Enter
keys-select = Chọn trên bản đồ
keys-message = Soạn thư
trace-expand = Hiện mọi chi tiết
trace-collapse = Ẩn chi tiết

## Forms, lists and tools

section-general = Chung
section-identification = Cách nhận ra bên gửi
section-security = Bảo mật
section-validation = Xác thực trình kết nối
section-more = Thiết lập khác
section-forwarding = Chuyển tiếp
section-host = Máy chủ
section-relay-domains = Miền được chuyển tiếp
section-next-hop = Thư đi đâu
section-relaying = Ai được chuyển tiếp
section-tls = TLS khi gửi
section-store = Kho thư (Dovecot)
section-local = Phân phát tại chỗ
section-virtual = Miền hộp thư và bí danh
hint-domain-type = Điều xảy ra với địa chỉ mà thư mục không biết.
hint-rename = Mọi nơi nhắc đến tên này sẽ theo tên mới.
hint-mx = Mỗi dòng một mục: độ ưu tiên và máy chủ, ví dụ 10 mail.contoso.com. MX rỗng là 0 và dấu chấm.
hint-no-action = Chưa có hành động: quy tắc không thay đổi gì.
hint-no-exception = Không có ngoại lệ.
hint-transport-maps = Mỗi dòng một mục: địa chỉ hoặc miền, rồi phương thức chuyển, ví dụ example.com smtp:[mail.example.com].
hint-sender-relayhost-maps = Mỗi dòng một mục: người gửi hoặc @miền, rồi máy chuyển tiếp, hoặc DUNNO.
hint-next-hop = Trong ngoặc vuông là chính máy chủ, không có ngoặc là các máy nhận thư (MX) của nó.
hint-tls-policy-maps = Mỗi dòng một mục: chặng kế tiếp như khi định tuyến, mức, và match= nếu cần.
hint-virtual-alias-maps = Mỗi dòng một mục: địa chỉ, rồi một hoặc nhiều đích.
state-enabled = Đang bật
state-disabled = Đang tắt
scope-inside = Trong tổ chức
scope-outside = Ngoài tổ chức
condition-recipient-domain-is = Miền của người nhận là
condition-sent-to = Người nhận là người này
condition-sent-to-member-of = Người nhận là thành viên của nhóm này
condition-sent-to-scope = Người nhận ở
condition-recipient-address-contains-words = Địa chỉ người nhận có một trong các từ này
condition-any-of-recipient-address-contains-words = Địa chỉ của bất kỳ người nhận nào có một trong các từ này
condition-recipient-address-matches-patterns = Địa chỉ người nhận khớp với một trong các mẫu văn bản này
condition-any-of-recipient-address-matches-patterns = Địa chỉ của bất kỳ người nhận nào khớp với một trong các mẫu văn bản này
condition-any-of-to-header = Ô Đến có người này
condition-any-of-to-header-member-of = Ô Đến có thành viên của nhóm này
condition-any-of-cc-header = Ô Cc có người này
condition-any-of-cc-header-member-of = Ô Cc có thành viên của nhóm này
condition-any-of-to-cc-header = Ô Đến hoặc Cc có người này
condition-any-of-to-cc-header-member-of = Ô Đến hoặc Cc có thành viên của nhóm này
condition-sender-domain-is = Miền của người gửi là
condition-from = Người gửi là người này
condition-from-member-of = Người gửi là thành viên của nhóm này
condition-from-scope = Người gửi ở
condition-from-address-contains-words = Địa chỉ người gửi có một trong các từ này
condition-from-address-matches-patterns = Địa chỉ người gửi khớp với một trong các mẫu văn bản này
condition-sender-ip-ranges = Địa chỉ IP của người gửi nằm trong một trong các dải này
condition-header-contains = Một tiêu đề thư có một trong các từ này
condition-header-matches = Một tiêu đề thư khớp với một trong các mẫu văn bản này
condition-subject-contains-words = Chủ đề có một trong các từ này
condition-subject-matches-patterns = Chủ đề khớp với một trong các mẫu văn bản này
condition-message-size-over = Kích thước thư lớn hơn hoặc bằng
condition-scl-over = Mức tin cậy thư rác (SCL) lớn hơn hoặc bằng
action-route-connector = Chuyển hướng thư đến trình kết nối này
action-require-tls = Yêu cầu mã hóa TLS
action-redirect = Chuyển hướng thư đến những người nhận này
action-add-to-recipients = Thêm người nhận vào ô Đến
action-copy-to = Thêm người nhận vào ô Cc
action-blind-copy-to = Thêm người nhận vào ô Bcc
action-moderate = Chuyển thư cho những người này phê duyệt
action-quarantine = Đưa thư vào vùng cách ly
action-set-scl = Đặt mức tin cậy thư rác (SCL)
action-prepend-subject = Thêm vào trước chủ đề thư
action-disclaimer = Thêm lời từ chối trách nhiệm vào thư
action-reject = Từ chối thư kèm lời giải thích
action-delete = Xóa thư mà không báo cho ai
action-set-header = Đặt một tiêu đề thư
action-remove-header = Gỡ một tiêu đề thư
field-header-name = Tên tiêu đề
field-header-value = Giá trị tiêu đề
field-reason-text = Lời giải thích
field-status-code = Mã trạng thái mở rộng
field-priority = Mức ưu tiên
field-missing = { $name } (không tồn tại)
field-line-problem = Dòng { $line }: { $problem }
field-relay-domains = Các miền
field-relay-recipient-maps = Các địa chỉ được nhận thư
field-transport-maps = Các tuyến
field-sender-relayhost-maps = Máy chuyển tiếp theo người gửi
field-relayhost = Máy chuyển tiếp cho mọi thư khác
field-mynetworks = Máy khách được gửi đi mọi nơi
field-unauthorized-destination = Máy khách khác nhận được gì khi gửi đến miền lạ
unauthorized-defer = Hãy thử lại sau (454 4.7.1)
unauthorized-reject = Từ chối (554 5.7.1)
field-restriction-classes = Máy khách chỉ được gửi cho người nhận trong danh sách
field-recipient-delimiter = Phần mở rộng địa chỉ bắt đầu bằng
field-rejected-clients = Máy khách bị từ chối
field-empty-sender-key = Khóa tra cứu cho người gửi rỗng
field-unbuilt-tables = Bảng chưa từng được postmap dựng
field-class-clients = Máy khách
field-class-recipients = Người nhận
edit-add-restriction-class = Thêm lớp hạn chế
field-tls-level = TLS
tls-level-none = Không TLS
tls-level-may = TLS nếu bên kia có
tls-level-encrypt = Luôn TLS, chứng chỉ bất kỳ
tls-level-verify = Luôn TLS, chứng chỉ tin cậy mang tên chặng kế tiếp
tls-level-secure = Luôn TLS, chứng chỉ tin cậy mang tên mà chính sách nêu
field-tls-policy-maps = TLS cho từng chặng kế tiếp
field-dovecot = Dovecot giữ các hộp thư
field-dovecot-users = Hộp thư
field-mydestination = Miền phân phát tại đây
field-local-recipient-maps = Người nhận tại chỗ
field-mailbox-transport-maps = Phương thức chuyển của từng người dùng
field-mailbox-transport = Phương thức chuyển của mọi người dùng
field-fallback-transport = Phương thức chuyển của người dùng lạ
field-virtual-mailbox-domains = Miền hộp thư
field-virtual-mailbox-maps = Hộp thư
field-virtual-transport = Phương thức chuyển đến hộp thư
field-virtual-alias-domains = Miền bí danh
field-virtual-alias-maps = Bí danh
field-relay-transport = Phương thức chuyển cho miền được chuyển tiếp
field-default-transport = Phương thức chuyển cho mọi miền khác
field-sender-transport-maps = Phương thức chuyển theo người gửi
field-hopcount-limit = Giới hạn số chặng
field-message-size-limit = Thư lớn nhất (byte)
edit-accept-every-address = Không có bảng: nhận mọi địa chỉ
edit-remove = Gỡ
edit-add-connector = Thêm trình kết nối
add-tenant = Đối tượng thuê Microsoft 365
add-postfix = Máy chủ Postfix
problem-network = “{ $text }” không phải địa chỉ hay mạng; hãy viết 192.0.2.1 hoặc 192.0.2.0/24
problem-ip-address = “{ $text }” không phải địa chỉ IP loại này
problem-number = “{ $text }” không phải số nguyên
problem-mail-exchanger = “{ $text }” không phải máy nhận thư; hãy viết độ ưu tiên và máy chủ, ví dụ 10 mail.contoso.com
problem-map-line = “{ $text }” cần hai phần cách nhau bằng dấu cách
problem-tls-policy = “{ $text }” không phải chính sách; hãy viết chặng kế tiếp và none, may, encrypt, verify hoặc secure
inspector-internet = Mọi người khác: mọi bên gửi và bên nhận mà tài liệu này không mô tả. Ở đây không có gì để đặt.
inspector-used-by = Được dùng bởi
inspector-used-by-nothing = Không thiết lập nào khác nhắc đến.
assumptions-intro = Ở những chỗ các nguồn mâu thuẫn hoặc không nói rõ, tài liệu này theo các cách hiểu sau.
list-systems = Hệ thống
list-domains-short = Miền
list-connectors = Trình kết nối
list-rules-short = Quy tắc
list-dns-short = DNS
list-no-match = Không có kết quả
toast-deleted-in-use = Đã xóa { $name }. Vẫn được nhắc đến bởi: { $users }
findings-show = Cho xem
findings-show-under-reading = Cho xem theo cách hiểu “{ $reading }”
findings-reading-taken = Đã theo cách hiểu: { $reading }
export-changed-line = Đã đổi
export-changed-file = Đã đổi ở lần sửa cuối
export-cut = { $count } dòng đầu. Sao chép hoặc tải xuống để có tất cả.
export-omissions = Không xuất
lesson-send = Gửi thư này
lesson-show-element = Cho xem
lesson-play = Chạy để xem
lesson-right = Đúng.
lesson-wrong = Không phải.
lesson-next-hint = Gợi ý tiếp
lesson-solution-shown = Đây là một lời giải đúng.
lesson-step-back = Bước trước
lesson-step-on = Bước sau
faults-title = Làm hỏng thử
faults-intro = Những lỗi gặp trong thực tế, tạo ra trong kịch bản đang mở. Lỗi nào cũng hoàn tác và sửa được.
faults-none = Hãy mở một kịch bản để làm hỏng thử.
faults-break = Làm hỏng
faults-broken = Đã hỏng. Hãy xem thư đi đâu bây giờ.
faults-repair = Sửa chữa
faults-repaired = Đã sửa
faults-other = Lỗi khác
trace-looked-at = Đã xem xét
