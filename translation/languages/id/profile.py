"""Indonesian."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="id",
    name="Indonesian",
    titles=words("""
        Bpk Brigjen dr dra drs Hj ir Jend K.H Kapt KH Kol Letjen Letkol Lettu May Mayjen Nn Ny prof R.A
        S.H Sdr Sdri Tn Yth
    """),
    before_numbers=words("ay gb hal hlm Jil No ps tab tel telp"),
    inner_abbreviations=words("a.l a.n bd d.a dgn Ds Gg Jl Jln Kab Kec Kel lih lk spt u.b u.p yg"),
    closing_abbreviations=words("""
        Agt Agu Apr Des det Feb Jan Jul Jun M.M M.Si Mar men Nov Okt Ph.D Rp S.E S.Pd S.T Sep Sept SM Tbk
    """),
    list_endings=words("dkk dll dsb dst"),
    function_words=words("""
        yang dan di ini dengan untuk dari dalam itu tidak akan pada juga ke karena ada oleh saat mereka
        atau telah sebagai saya kami kita ia dia para sudah lebih bagi setelah namun hingga apa siapa
        mengapa bagaimana kenapa bahwa tapi tetapi usai tak seorang terkait soal kemarin begini agar
        sedang sementara
    """),
    news_words=words("""
        bisa tersebut menjadi orang tahun baru warga pemerintah polisi presiden menteri pengadilan
        indonesia kata ujar mengatakan jadi kantor uang mobil rumah sakit tewas korban harus pria wanita
        kecelakaan kebakaran pemilu anggota gubernur bupati kabupaten provinsi rupiah rp jakarta kasus
        senin kamis jumat sabtu polri dpr kpk wib simak sebut bikin tersangka jalan pukul besar wilayah
        kepolisian perusahaan kementerian manusia adalah atas berhak kebijakan keuangan persen miliar
        triliun tim pertandingan dokter obat pengacara terdakwa desa tol truk bandara pesawat libur
        longsor gempa wakil sekretaris rapat pernyataan koran televisi film universitas dosen siswa
        kesehatan keamanan tentara ledakan jenazah penyelidikan narkoba utang investasi ekspor impor
        sepakat dewan ditunda mantan sang kok nggak gue
    """),
    everyday_words=words("halo selamat pagi siang sore malam terima kasih tolong datang maaf"),
    kin=words("ms"),
)
